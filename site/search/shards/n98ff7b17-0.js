sitegenSearch("n98ff7b17-0",`!nobody outside	Rc%3
)reads	J.,F,
+ceived	Rd%3
+gistered	Rk!J
+peats	Ry":
)says	R_&,
*ince	Jm!:p!&
)the	Jm!:l"&
)unless	R|%&
*pdates	Rm"H
)waits	R}%:
*ho	Rd&3
*ords	R5,
+uld	R",
(s intention	R#,
#cache allows	Ri!H
*makes	Ri!^
*private	Ro%?
*the	Rj"O
%olor is	Rl&A
*set	Ri&{'
)org colours	Ri&{'
%redit title	Rq"?
#de js	.l!&!,!3)O"3#&"&"&!:"&"&!:"&"&"&"&!:"&"&!:"&"&"&"&!:"&!:"&"&"&"&"&!:"&!:"&"&"&"&"&"&"&"&"&"&"&!3!:"&"&"&"&"&"&!:"&"&"&!:"&!:!f"&!:"&"&"&"&!:"&"&"&"&!:"&"&"&!H"&"&"&"&!:"&"&"&"&"&!:3&
'that	Rm"3
&js 20	:s!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
*4	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
)allows	Rk#:
*nd	Rl!:
+swers	Ra#:
)check	Ra#:
.expectation	Ra#:
*ounts	R}":
)information	Rx!:
*ssue	Rb#f
`)
