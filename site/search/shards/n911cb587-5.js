sitegenSearch("n911cb587-5",`!row and	Rt&3
&errors	Rg!3
&has	JF,!3i%:
&in	Js&3"3
's	Jf&m*:
&makes	Rn&:
(y	Rn&:
&needs	Fb!,t#:#O
&of	Rn&:
'r	Jb!:t#:
&see	Jg!3o#,
'g111	Rt&,
'hould	Rb!:
'o	Rb!,
&that	Fc#3m!:/:
(en	Rt&,
'o	RH:
&was	Rd"H
'ith	RF,
%s are	Rt&,
'by	Rt&,
'of	Fb!&CHl":
'that	Fa!,",n#{#
"pc and	J{#&J,
(swers	Rf!3
&client	R{#3
'ode	Jf!3w"^
*s	R{%^
&g	Rf!&
&or	R{#3
'ver	Rf!3
&see	Ry!f
(rvice	Jf!3w!3
'tatus	Rf!3
&the	R{#,
'owards	R{#3
&web	Rf!&!<
'hich	Ro!A
"ss atom	Rn&m
#ync 3.1	Rr&A
(a	Ri&H
)nd	Ri&,
(deploy	Rr&*!T
(ended	Rr&T
(host	Rr&A
(is	Rr&A
(or	Rr&O
(reaches	Rr&&
(takes	Rr&A
"tl for	Ru&V
"uby also	Rn&m
'documentation	Rg%&
'gem	Rc&3
'rack	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
&s documentation	Rg%,
#fh implementations	Rx!:
`)
