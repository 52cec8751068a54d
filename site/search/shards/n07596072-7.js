sitegenSearch("n07596072-7",`!at your	Re!:
#om rfc	Jk&f&,
'xsl	Rn&m
#tached to	Rj",
'k are	Rg%:
)hosts	Rs"f
)it	Rh#3
)let	Rz#:
)so	R_&,
)you	Ri#3
(er can	Jj"H<&
+who	Re#,
*s your	Rn!f
%empt fails	R~"A
*headers	Rq!?
*may	Rg%V
*so	R_"A
+till	Ro#:
+ucceeded	Ry":
*to	Rx"H
*up	Rq!A
)s and	Jq!AWf
+for	Rh#3
+in	Rn#H
+of	Jq!Oh!:
,r	Rv":
+with	Rk#f
%ribute routing	Rz#:
3httpxffheaderprocessingmode	Rz#:
,that	Jn&f):
+s a	R:,
.nd	R~&&
-id	Rn&{"
.n	Rn&f
-of	Rt&%
-stay	Rn&{"
-under	R::
"ud or	Rz&O
%ience aud	Rz&O
&o https	Ro"?
&t trail	Rt#?
#gust 2018	Rc&&
#th 01	Rk&V
'are	Rt%:
'match	Rk&T
'request	Rn"H
+ired	Jj!:K&
(fc	Re!:
'title	Rk&T
(oken	Re!:
&01 and	Rk&V
)source	Rk&V
&enticate 403	Re!%
/a	RW,
0nd	RW3
/basic	Rt"?
0earer	Je!1J?
1longs	Ru#H
/challenge	Rx%:
/field	Rz&O
0or	Ry&3
/header	Ro%V
0ow	Rt",
/is	Re!3
0t	Jn"H(H
/offer	Rt"f
`)
