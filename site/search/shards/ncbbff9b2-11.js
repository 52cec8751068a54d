sitegenSearch("ncbbff9b2-11",`!shares them	Rw!,
#ed load	Rn#f
%et both	Rv&:
(keeps	Rv&:
(of	Rk&m
%lf b12	R~!?
(d	Rb"?
(http	Rb"?
(novels	Rb"A
(to	Rb"A
*read	Rb"A
&l and	Ri&&
(session	Ro&m
(zsh	Ro&m
'session sh	Ro&m
1session	Ro&m
#ine in	Rw&F
%pped deleting	Rv"3
'ing stubs	Rl#H
#op and	Rd&3
'by	Rd&,
'css	Rw!?
'example	:g!?0?#?'?(?"?#?"?;3!?&?&?!H*?&?-?
'has	Rc"A
'is	Ra#H
(t	Ra#A
'json	Rb&8
'name	R_&?
'switch	R_&:
'until	Rc&&
'with	Rd&:
&css p	Rw!?
*rel	Rw!?
&examplecom because	Ra#3
1needs	Ri#H
1on	Ra#?
&ify api	F_&&"&"&
-s	F_&&"&"&
*confirms	R_&3
,uld	Rb&&
*for	Ja&,#&
*has	Ra&&
*response	R_&,
*security	R_&(
+torefront	R_&:
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
`)
