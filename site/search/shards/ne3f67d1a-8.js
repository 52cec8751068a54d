sitegenSearch("ne3f67d1a-8",`!attack it	Rj#3
)let	R|#:
)so	Rb&,
)you	Rk#3
(er can	Jl"H<&
+who	Rg#,
*s your	Rp!f
%empt fails	Ra#A
*headers	Rs!?
*may	Ri%V
*so	Rb"A
+till	Rq#:
+ucceeded	R{":
*to	Rz"H
*up	Rs!A
)s and	Js!AWf
+for	Rj#3
+in	Rp#H
+of	Js!Oh!:
,r	Rx":
+with	Rm#f
%ribute of	Rl&3
,routing	R|#:
3httpxffheaderprocessingmode	R|#:
,that	Jq&f)A
+s a	R:,
.nd	Rb'&
-id	Rq&{"
.n	Rq&f
-of	Rw&%
-stay	Rq&{"
-under	R::
"ud or	R}&O
%ience aud	R}&O
&o https	Rq"?
&t trail	Rv#?
#gust 2018	Re&&
#th 01	Rm&V
'are	Rv%:
'match	Rm&T
'request	Rp"H
+ired	Jl!:K&
(fc	Rg!:
'title	Rm&T
(oken	Rg!:
&01 and	Rm&V
)source	Rm&V
&enticate 403	Rg!%
/a	RY,
0nd	RY3
/basic	Rv"?
0earer	Jg!1J?
1longs	Rw#H
/challenge	Rz%:
/field	R}&O
0or	R|&3
/header	Rq%V
0ow	Rv",
/is	Rg!3
0t	Jp"H(H
/offer	Rv"f
/rfc	Fg!A+V't<,
/that	Rp",
/unless	Rg!V
/with	Rp!V
.d origin	R_%3
`)
