sitegenSearch("n5898b752-7",`!at what	Fe!^<:r!:MV
'ether	Ro%:
'ich	Jk!Vl!3
(te	Ro&V
'o	Jq!^Jf
'y	Rf%:
&ork	Ro#,
&ritten	Rs&:
%yandex	Rc&3
&our	Re!:
#om rfc	Jk&f',
'xsl	Ro&m
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
,that	Jo&f):
+s a	R:,
.nd	R_'&
-id	Ro&{"
.n	Ro&f
-of	Ru&%
-stay	Ro&{"
-under	R::
"ud or	R{&O
%ience aud	R{&O
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
`)
