sitegenSearch("n01807bc9-14",`!row or	Jf!:u#:
&see	Jk!3p#,
'g111	Ry&,
'hould	Rf!:
'o	Rf!,
&that	Jg#3n!:/:
(en	Ry&,
'o	RH:
&was	Rh"H
'ith	RF,
%s are	Jq&3*,
'by	Ry&,
'names	Rq&A
'of	Jf!&CHm":
'that	Je!,",o#{#
"pc and	J_%&J,
(swers	Rj!3
&client	R_%3
'ode	Jj!3w"^
*s	R_&^
&g	Rj!&
&or	R_%3
'ver	Rj!3
&see	R}!f
(rvice	Jj!3w!3
'tatus	Rj!3
&the	R_%,
'owards	R_%3
&web	Rj!&!<
'hich	Rs!A
"ss atom	Rs&m
#ync 3.1	Rw&A
(a	Rm&H
)nd	Rm&,
(deploy	Rw&*!T
(ended	Rw&T
(host	Rw&A
(is	Rw&A
(or	Rw&O
(reaches	Rw&&
(takes	Rw&A
"tl for	Rz&^
"uby also	Rs&m
'documentation	Rk%&
'gem	Rg&3
'rack	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
&s documentation	Rk%,
#fh implementations	R|!:
&implementations of	R|!:
#le 409	Ro#3
(22	Rw!3
'a	Js!OS3
(lso	J=,/,
(nd	Fn"38O33T{!
`)
