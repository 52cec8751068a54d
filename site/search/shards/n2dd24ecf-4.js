sitegenSearch("n2dd24ecf-4",`!shellsession shsession	Ru&m
#ine in	R}&F
%pped deleting	R|"3
'ing stubs	Rr#H
#op and	Rj&3
'by	Rj&,
'css	R}!?
'example	:m!?&[,?#?'?(?"?#?"?;3!?&?&?!H*?&?-?
'has	Ri"A
'is	Rg#H
(t	Rg#A
'json	Rh&8
'name	Rf&?
'switch	Rf&:
'until	Ri&&
'with	Rj&:
&css p	R}!?
*rel	R}!?
&examplecom because	Rg#3
1needs	Ro#H
1on	Rg#?
&ify api	Jf&&"&"&
-s	Jf&&"&"&
*confirms	Rf&3
,uld	Rh&&
*for	Ng&,#&
*has	Rg&&
*response	Rf&,
*security	Rf&(
+torefront	Rf&:
*takes	Rf&&
*used	Rf&3
)s answer	Rf&:
+bot	Rf&V
+forum	Rf&3
+list	Rl%3
+own	Jf&3"3",
+protection	Rf&,
+status	Rg&:
+table	Ng&,",
*torefrontbuyerip from	Rf&:
&json head	Rh&8
&per the	Rf&V
&s owner	Rf&V
(that	Rw"m
%rt and	Nf#?]:
)re	Ru&{#
)t	Rr"O
(because	Rd!,
)lame	R_%O
)ody	Rk"A
(data	Re#?
(is	Ru&:
(link	Rl"3
*ved	Rq"H
(max	Bm!:)O8f"O-O"O
+age	Bm!:)O8f"O-O"O
(no	R~"O
`)
