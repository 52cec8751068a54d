sitegenSearch("n924fa1a1-14",`!nobody did	R_#f
)else	Nf#,@:
-s	Ru"H
*ntered	Rg%V
)follows	Ra":
+resaw	Rq#3
)guesses	R_&:
)had	Nn!,!H):
+s	>+333T:*V=f):*3&3k!%
*ere	NE,QH
*olds	Ri#h
)in	Rk#H
*s	Jn!A-:.H
)knows	F:&T,+Hw"V
)looks	Rq#H
)may	Nv"3;O
)notices	Ry!V
)outside	Rg%3
)reads	N.,G,
+ceived	Rh%3
+gistered	Ro!J
+peats	R}":
)says	Ne!3a#,
*ees	Ru&{!
*ince	Nq!:p!&
)the	Nq!:l"&
)unless	Ra&&
*pdates	Rq"H
)waits	Rb&:
*ho	Rh&3
*ords	R6,
+uld	R",
(s intention	R#,
#cache allows	Rm!O
*makes	Rm!f
*private	Rs%?
*the	Rn"O
%olor is	Rp&A
*set	Rm&{'
)org colours	Rm&{'
%redit title	Ru"?
#de js	.p!&!,!3)O"3#&"&"&!:"&"&!:"&"&"&"&!:"&"&!:"&"&"&"&!:"&!:"&"&"&"&"&!:"&!:"&"&"&"&"&"&"&"&"&"&"&!3!:"&"&"&"&"&"&!:"&"&"&!:"&!:!f"&!:"&"&"&"&!:"&"&"&"&!:"&"&"&!H"&"&"&"&!:"&"&"&"&"&!:3&
'that	Rq"3
&js 20	:w!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
`)
