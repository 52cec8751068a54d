sitegenSearch("neb83796a-0",`!s client	Je%8"8
#d	Fm!*]d8:
#fail	Rm!*
#g	Rm!1
#https	Jd&8'^
#il	Jt!F4H
#maxage	Ji!,!:JO
#o	Jm!?!F!MJ8
#s	Fm!*!1!?!F!MJ84d
%l	Rm!F
#utc	Rm!T
#x	Ri#d
"3 access	Rk&H
&nd	Jk&H,H
%conditional	R{":
%docs	Ru&*
)bucket	Ru&*
%error	Rz":
%is	Rz":
%type	Rk&H
%works	R{":
#p plmbi	Rw!?
%plmbitxaq9kygzzhzrbk x	Rw!?
;oo	Rw!?
"afe directory	Rk&1
'for	Rm#f
'inside	Rx&V
'methods	Rg#H
'since	Rn&O
'to	Jg#313
'way	Rh!^
(hile	Rz!3
&directory pwd	Rk&1
&listed request	R~"H
/sponse	Fg!V":c!H
'y and	Rn!%
)happen	Jr!f"H
&r choice	Ra"f
(in	RO:
(than	Rt!A
&ty and	Rn&%
)has	Rs%3
#id 400	Rh!,
'a	Jx#:G3
(bout	R}",
(loud	Ri"O
(nd	Ru&V
'how	Ri&3
'in	Fu",l!:<%
'no	Jj"fU3
)store	Rj"f
)thing	Ry&?
'only	R{",
'so	Jg#A1,
'that	Rg%,
(o	Bz#&F,%&"&"3
#ke of	Ry%:
#le opens	Rg#3
&s from	Rv!?
(year	Rm"?
#me 207	Rf#:
(4	Rz"A
'address	Jr"H7f
`)
