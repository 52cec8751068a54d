sitegenSearch("n152e3c5a-9",`!at your	Ri!:
#om rfc	Jo&f',
'xsl	Rs&m
#tached to	Rn",
'k are	Rk%:
)hosts	Rw"f
)it	Rl#3
)let	R~#:
)so	Rd&,
)you	Rm#3
(er can	Jn"H<&
+who	Ri#,
*s your	Rr!f
%empt fails	Rc#A
*headers	Ru!?
*may	Rk%V
*so	Rd"A
+till	Rs#:
+ucceeded	R}":
*to	R|"H
*up	Ru!A
)s and	Ju!AWf
+for	Rl#3
+in	Rr#H
+of	Ju!Oh!:
,r	Rz":
+with	Ro#f
%ribute of	Rn&3
,routing	R~#:
3httpxffheaderprocessingmode	R~#:
,that	Js&f)A
+s a	R:,
.nd	Rd'&
-id	Rs&{"
.n	Rs&f
-of	Ry&%
-stay	Rs&{"
-under	R::
"ud or	R_'O
%ience aud	R_'O
&o https	Rs"?
&t trail	Rx#?
#gust 2018	Rg&&
#th 01	Ro&V
'are	Rx%:
'match	Ro&T
'request	Rr"H
+ired	Jn!:K&
(fc	Ri!:
'title	Ro&T
(oken	Ri!:
&01 and	Ro&V
)source	Ro&V
&enticate 403	Ri!%
/a	RZ,
0nd	RZ3
/basic	Rx"?
0earer	Ji!1J?
1longs	Ry#H
/challenge	R|%:
/field	R_'O
0or	R~&3
/header	Rs%V
0ow	Rx",
/is	Ri!3
0t	Jr"H(H
`)
