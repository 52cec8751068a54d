sitegenSearch("na9b07f75-121",`!ways out	Ra#f
'six	Rg!f
'the	Rv&A
(o	Ru&O
'where	Rr&O
"c c	R}#:
"dv 2.2.6	Rp%,
&comes	Rp%&
&repeat	Rp%:
&section	Rp%&
"e answered	Rf!A!H
&re	2p!Vh!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%can	Re%3
&hecked	R~%,
&ould	Ff!,&Ox"3
%describe	R{#,
&o	Rq%3
%found	F_#:P33,
%gave	R~%3
&ot	Rp"m
%have	6@1IA)3*,%f(:*,!f<f7:",+3#,+,"3#3"3+3#3"3"3",",
%keep	Ri!H
&now	>i":O,&:036,","3","3
%left	Ru":
't	Jq!O"3
&ooked	Rm%,
%made	Rm#m
%put	Rq#:
%read	Bi!H)Ah!3&,%3&3<3
'commend	Jm"3"O
%saw	Rx":
'y	Jw#,8,
&earched	Rx#3
'nt	Fq!m[HK3
%take	Ro%3
&ried	6t!:#:"H":&:):':#f+:":(:#:":#:&:&:#m"f+:A3'3"^
%used	Jo!3o!,
%watched	Rq!m
#ak candidate	Rg":
'it	Rg!A
'one	Jr!VUH
'signal	Rf":!f
(pot	R{"3
'tags	Ry"H
#b 50dc6c495c0c9188	Ry#1
&access	Ro%&
'nd	R_#H
(swers	Ro%&
'pps	Rl&&!C
`)
