sitegenSearch("n77ebd2eb-6",`!way to	6f!H!^#.+V!^#A)O",#:<H)V"3#H/H2:#3O,#%%O%V%5
'urned	Rr"f
&version	Ri":
&wants	Jn"3(&
'ith	Jm!3h#O
%s and	Ru!A
(s	Re#3
'delete	R):
'in	Js!3M,
)to	Rg!.
'out	Ra#f
'six	Rg!f
'the	Rw&A
(o	Rv&O
'where	Rs&O
"c c	R}#:
"dv 2.2.6	Rp%,
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
`)
