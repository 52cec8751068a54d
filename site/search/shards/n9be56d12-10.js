sitegenSearch("n9be56d12-10",`!nobody notices	Rs!O
)outside	Ra%3
)reads	J.,F,
+ceived	Rb%3
+gistered	Ri!J
+peats	Rw":
)says	R}%,
*ince	Jk!:p!&
)the	Jk!:l"&
)unless	Rz%&
*pdates	Rk"H
)waits	R{%:
*ho	Rb&3
*ords	R5,
+uld	R",
(s intention	R#,
#cache allows	Rg!H
*makes	Rg!^
*private	Rm%?
*the	Rh"O
%olor is	Rj&A
*set	Rg&{&
)org colours	Rg&{&
%redit title	Ro"?
#de js	.j!&!,!3)O"3#&"&"&!:"&"&!:"&"&"&"&!:"&"&!:"&"&"&"&!:"&!:"&"&"&"&"&!:"&!:"&"&"&"&"&"&"&"&"&"&"&!3!:"&"&"&"&"&"&!:"&"&"&!:"&!:!f"&!:"&"&"&"&!:"&"&"&"&!:"&"&"&!H"&"&"&"&!:"&"&"&"&"&!:3&
'that	Rk"3
&js 20	:q!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
*4	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
)allows	Ri#:
*nd	Rj!:
+swers	R~":
)check	R~":
.expectation	R~":
*ounts	R{":
)information	Rv!:
`)
