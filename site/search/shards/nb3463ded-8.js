sitegenSearch("nb3463ded-8",`!row see	Jg!3p#,
'g111	Ru&,
'hould	Rb!:
'o	Rb!,
&that	Fc#3n!:/:
(en	Ru&,
'o	RH:
&was	Rd"H
'ith	RF,
%s are	Jm&3*,
'by	Ru&,
'of	Fb!&CHm":
'that	Fa!,",o#{#
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
"ss atom	Ro&m
#ync 3.1	Rs&A
(a	Ri&H
)nd	Ri&,
(deploy	Rs&*!T
(ended	Rs&T
(host	Rs&A
(is	Rs&A
(or	Rs&O
(reaches	Rs&&
(takes	Rs&A
"tl for	Rv&V
"uby also	Ro&m
'documentation	Rg%&
'gem	Rc&3
'rack	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
&s documentation	Rg%,
#fh implementations	Rx!:
&implementations of	Rx!:
#le 409	Rk#3
(22	Rs!3
'a	Jo!OS3
(lso	J=,/,
(nd	Fj"38O33T{!
(pplies	Rd#O
'compares	RX:
`)
