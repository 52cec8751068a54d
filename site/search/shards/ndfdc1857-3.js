sitegenSearch("ndfdc1857-3",`!wdv repeat	Rt%:
&section	Rt%&
"e answered	Rj!A!H
&re	2t!Vh!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%can	Ri%3
&hecked	Rc&,
&ould	Jj!,&Ox"3
%describe	R_%,
&o	Ru%3
%found	Jd#:P33,
%gave	Rc&3
&ot	Rt"m
%have	6@1MA)3*,%f(:*,!f<f7:",+3#,+,"3#3"3+3#3"3"3",",
%keep	Rm!H
&now	>m":O,&:036,","3","3
%left	Ry":
't	Ju!O"3
&ooked	Rq%,
%made	Rq#m
%put	Ru#:
%read	Bm!H)Ah!3&,%3&3<3
'commend	Jq"3"O
%saw	R|":
'y	J{#,8,
&earched	R|#3
'nt	Ju!m[HK3
%take	Rs%3
&ried	6x!:#:"H":&:):':#f+:":(:#:":#:&:&:#m"f+:A3'3"^
%used	Js!3o!,
%watched	Ru!m
#ak candidate	Rk":
'it	Rk!A
'one	Jv!VUH
'signal	Rj":!f
(pot	R_#3
'tags	R}"H
#b 50dc6c495c0c9188	R}#1
&access	Rs%&
'nd	Rd#H
(swers	Rs%&
'pps	Rp&&!C
&but	Ra'O
&config	Rs%:
(uld	Rv&:
`)
