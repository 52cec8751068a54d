sitegenSearch("n5676a83e-1",`!nobody outside	Re%3
)reads	J.,F,
+ceived	Rf%3
+gistered	Rm!J
+peats	R{":
)says	Jd!3_#,
*ees	Rs&{!
*ince	Jo!:p!&
)the	Jo!:l"&
)unless	R~%&
*pdates	Ro"H
)waits	R_&:
*ho	Rf&3
*ords	R5,
+uld	R",
(s intention	R#,
#cache allows	Rk!H
*makes	Rk!^
*private	Rq%?
*the	Rl"O
%olor is	Rn&A
*set	Rk&{'
)org colours	Rk&{'
%redit title	Rs"?
#de js	.n!&!,!3)O"3#&"&"&!:"&"&!:"&"&"&"&!:"&"&!:"&"&"&"&!:"&!:"&"&"&"&"&!:"&!:"&"&"&"&"&"&"&"&"&"&"&!3!:"&"&"&"&"&"&!:"&"&"&!:"&!:!f"&!:"&"&"&"&!:"&"&"&"&!:"&"&"&!H"&"&"&"&!:"&"&"&"&"&!:3&
'that	Ro"3
&js 20	:u!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
*4	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
)allows	Rm#:
*nd	Rn!:
+swers	Rc#:
)check	Rc#:
.expectation	Rc#:
*ounts	R_#:
)information	Rz!:
`)
