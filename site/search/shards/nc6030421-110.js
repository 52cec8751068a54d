sitegenSearch("nc6030421-110",`!shopify storefront	R_&:
*takes	R_&&
*used	R_&3
)s answer	R_&:
+bot	R_&V
+forum	R_&3
+list	Rf%3
+own	F_&3"3",
+protection	R_&,
+status	Ra&:
+table	Ja&,",
*torefrontbuyerip from	R_&:
&json head	Rb&8
&per the	R_&V
&s owner	R_&V
(that	Rq"m
*e	R_&&
%rt and	J_#?]:
)re	Rn&{#
)t	Rl"O
(because	R_!,
)lame	Ry#O
)ody	Re"A
(data	R~"?
(is	Rn&:
(link	Rf"3
*ved	Rk"H
(max	Bg!:)O8f"O-O"O
+age	Bg!:)O8f"O-O"O
(no	Rx"O
(of	Rw#&
)ne	Rs&3
)rigin	Rf%:
.examplenet	Rf%:
)utage	Rn#:
(script	Rc"A
(text	Rl!3
)he	Rb#,
(whether	Ru&{"
'age after	Rr#H
+with	Rr#3
'en the	R{":
*uri	R{"&
)ed here	J{"A/A
,never	Rh"H
,thirty	Rz#A
2one	Rz#A
)s two	Rj!:
(r file	R}"3
*is	RO:
*limits	Ro!:
*one	R}"H
*than	R{%O
(st limit	Rk!A
'lived signature	Rk"H
(y 502	Rk#3
%uld 4xx	Ro!Q
)a	>s!v)h7h"h'h6h%o8:
*n	Je!ok!h
+swer	Rt#:
*sk	Rx%O
`)
