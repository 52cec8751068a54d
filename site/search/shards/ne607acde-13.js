sitegenSearch("ne607acde-13",`!row or	Jd!:u#:
&see	Ji!3p#,
'g111	Rw&,
'hould	Rd!:
'o	Rd!,
&that	Fe#3n!:/:
(en	Rw&,
'o	RH:
&was	Rf"H
'ith	RF,
%s are	Jo&3*,
'by	Rw&,
'of	Fd!&CHm":
'that	Fc!,",o#{#
"pc and	J}#&J,
(swers	Rh!3
&client	R}#3
'ode	Jh!3w"^
*s	R}%^
&g	Rh!&
&or	R}#3
'ver	Rh!3
&see	R{!f
(rvice	Jh!3w!3
'tatus	Rh!3
&the	R}#,
'owards	R}#3
&web	Rh!&!<
'hich	Rq!A
"ss atom	Rq&m
#ync 3.1	Ru&A
(a	Rk&H
)nd	Rk&,
(deploy	Ru&*!T
(ended	Ru&T
(host	Ru&A
(is	Ru&A
(or	Ru&O
(reaches	Ru&&
(takes	Ru&A
"tl for	Rx&^
"uby also	Rq&m
'documentation	Ri%&
'gem	Re&3
'rack	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
&s documentation	Ri%,
#fh implementations	Rz!:
&implementations of	Rz!:
#le 409	Rm#3
(22	Ru!3
'a	Jq!OS3
(lso	J=,/,
(nd	Fl"38O33T{!
(pplies	Rf#O
`)
