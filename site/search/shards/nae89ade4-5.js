sitegenSearch("nae89ade4-5",`!shopify apis	Jd&&"&"&
*confirms	Rd&3
,uld	Rf&&
*for	Je&,#&
*has	Re&&
*response	Rd&,
*security	Rd&(
+torefront	Rd&:
*takes	Rd&&
*used	Rd&3
)s answer	Rd&:
+bot	Rd&V
+forum	Rd&3
+list	Rj%3
+own	Jd&3"3",
+protection	Rd&,
+status	Re&:
+table	Je&,",
*torefrontbuyerip from	Rd&:
&json head	Rf&8
&per the	Rd&V
&s owner	Rd&V
(that	Ru"m
%rt and	Jd#?]:
)re	Rs&{#
)t	Rp"O
(because	Rc!,
)lame	R}#O
)ody	Ri"A
(data	Rc#?
(is	Rs&:
(link	Rj"3
*ved	Ro"H
(max	Bk!:)O8f"O-O"O
+age	Bk!:)O8f"O-O"O
(no	R|"O
(of	R{#&
)ne	Rx&3
)rigin	Rj%:
.examplenet	Rj%:
)utage	Rr#:
(paragraph	Rq&:
(script	Rg"A
(text	Rp!3
)he	Rf#,
(whether	Rz&{#
'age after	Rv#H
+with	Rv#3
'en the	R_#:
*uri	R_#&
)ed here	J_#A/A
,never	Rl"H
,thirty	R~#A
2one	R~#A
)s two	Rn!:
(r file	Rb#3
*is	RO:
*limits	Rs!:
*one	Rb#H
*than	R_&O
(st limit	Ro!A
'lived signature	Ro"H
`)
