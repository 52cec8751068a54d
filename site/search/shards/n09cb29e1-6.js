sitegenSearch("n09cb29e1-6",`!shop example	:k!?0?#?'?(?"?#?"?;3!?&?&?!H*?&?-?
'has	Rg"A
'is	Re#H
(t	Re#A
'json	Rf&8
'name	Rd&?
'switch	Rd&:
'until	Rg&&
'with	Rh&:
&css p	R{!?
*rel	R{!?
&examplecom because	Re#3
1needs	Rm#H
1on	Re#?
&ify api	Jd&&"&"&
-s	Jd&&"&"&
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
`)
