sitegenSearch("n6326845e-15",`!row has	NG,!3o%:
&in	Nz&3"3
's	Nl&m+:
&makes	Ru&:
(y	Ru&:
&needs	Jg!,v#:#O
&of	Fl&m#H'3#:
'r	Ng!:v#:
&see	Nm!3p#,
'g111	R{&,
'hould	Rg!:
'o	Rg!,
&that	Ji#3n!:/:
(en	R{&,
'o	RI:
&was	Rj"H
'ith	RG,
%s are	Ns&3*,
'by	R{&,
'of	Jg!&DHm":
'that	Jf!,",p#{#
"pc and	Nb%&J,
(swers	Rl!3
&client	Rb%3
'ode	Nl!3w"^
*s	Rb&^
&g	Rl!&
&or	Rb%3
'ver	Rl!3
&see	R_"f
(rvice	Nl!3w!3
'tatus	Rl!3
&the	Rb%,
'owards	Rb%3
&web	Rl!&!<
'hich	Ru!A
"ss atom	Ru&m
#ync 3.1	Ry&A
(a	Ro&H
)nd	Ro&,
(deploy	Ry&*!T
(ended	Ry&T
(host	Ry&A
(is	Ry&A
(or	Ry&O
(reaches	Ry&&
(takes	Ry&A
"tl for	R|&^
"uby 3.1	Rw!O
'also	Ru&m
'documentation	Rm%&
'gem	Ri&3
'rack	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
(epeated	Rw!O
&s documentation	Rm%,
(net	Rx!3
`)
