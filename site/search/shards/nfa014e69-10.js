sitegenSearch("nfa014e69-10",`!required a	Rh&A
,nd	F2,}!H":8H
,s	Jl!3b!H
+by	Rj&*
+details	Ri%1
+esri	R{%&
,xcept	Rf&O
+field	J/,y%{'
0s	Rz&3
,lag	Rf&O!V
,or	Rj!:
,rom	Rf#h
+headers	>u!&,&%&'&(&&&#&3&K&&&3"
+if	Jz!3m"O!V
,n	Rh"3
,t	Jh&A-:
-s	Rh%A
+key	J/&z%3
+link	Rh&,
+other	Rm&,
+required	Rf&O
3if	Rf&O
,fc	Re!3
+section	F2&u%{!'A%:
2s	JG:a%{!
,o	Rn!V
,sl	Rx%3!Q
,tatus	Rx"?
+true	B/:%1N1h#"&V%A,1!F
+where	Rf&O!V
*headers type	Rf&"
*if required	Rf&O!V
-status	Rf&O!V
-unique	Rf&O
)ment rfc	Rs!,
)s a	J/,!:],
,nd	Re&%
+it	Rl!:
+kept	Rp!%
+of	Rr&A
#send as	Rv"H
(s the	Rk":
&rved 498	Rh%:
+and	Fi!AB&7f
+because	Jh!A(t
-fore	Rx"3
+characters	R|&3
,ode	R_#3!O
+for	Ro"&!,
+ones	Rl%%
+rfc	Jh!:C,
+so	R_#,
-me	Rp!A
+though	Rj!:
+unofficial	Jf&t2{"!{)
+with	Jh!AX&
+you	Rj"?
&t are	Rq!:
(content	Fh!3*30(!:!?
(here	R}#:
(instead	Rz":
`)
