sitegenSearch("nd3117e72-1",`!shopcss rel	Ry!?
&examplecom because	Rc#3
1needs	Rk#H
1on	Rc#?
&ify api	Fb&&"&"&
-s	Fb&&"&"&
*confirms	Rb&3
,uld	Rd&&
*for	Jc&,#&
*has	Rc&&
*response	Rb&,
*security	Rb&(
+torefront	Rb&:
*takes	Rb&&
*used	Rb&3
)s answer	Rb&:
+bot	Rb&V
+forum	Rb&3
+list	Rh%3
+own	Fb&3"3",
+protection	Rb&,
+status	Rc&:
+table	Jc&,",
*torefrontbuyerip from	Rb&:
&json head	Rd&8
&per the	Rb&V
&s owner	Rb&V
(that	Rs"m
%rt and	Jb#?]:
)re	Rq&{#
)t	Rn"O
(because	Rb!,
)lame	R{#O
)ody	Rg"A
(data	Ra#?
(is	Rq&:
(link	Rh"3
*ved	Rm"H
(max	Bi!:)O8f"O-O"O
+age	Bi!:)O8f"O-O"O
(no	Rz"O
(of	Ry#&
)ne	Rv&3
)rigin	Rh%:
.examplenet	Rh%:
)utage	Rp#:
(paragraph	Ro&:
(script	Re"A
(text	Rn!3
)he	Rd#,
(whether	Rx&{#
'age after	Rt#H
+with	Rt#3
'en the	R}":
*uri	R}"&
)ed here	J}"A/A
,never	Rj"H
,thirty	R|#A
2one	R|#A
)s two	Rl!:
(r file	R_#3
`)
