sitegenSearch("nc6030421-60",`!required node	Bo"&'&&&/&"&0&
+php	Bo"&'&&&/&"&0&
+required	Rf&O
3if	Rf&O
,fc	Re!3
,uby	Bo"&'&&&/&"&0&
-st	Bo"&'&&&/&"&0&
+section	F2&u%{!'A#:
2s	JG:a%{!
,o	Rn!V
,sl	Rx%3!Q
,tatus	Rx"?
,wift	Bo"&'&&&/&"&0&
+true	B/:%1N1h#"&V.1!F
+where	Rf&O!V
*headers type	Rf&"
*if required	Rf&O!V
-status	Rf&O!V
-unique	Rf&O
)ment rfc	Rs!,
)s 4xx	Rf#&
+a	J/,!:],
,nd	Re&%
+examples	RW&
+it	Rl!:
+kept	Rp!%
+of	Rq&A
#request python	Rd"&
#send as	Rv"H
(s the	Rk":
&rved 498	Rh%:
+and	Fi!AB&7f
+because	Jh!A(t
-fore	Rx"3
+characters	R{&3
,ode	R_#3!O
+for	Ro"&!,
+ones	Rl%%
+rfc	Jh!:C,
+so	R_#,
-me	Rp!A
,wift	Rj"&
+though	Rj!:
+unofficial	Jf&t1{"!{)
+with	Jh!AX&
+you	Rj"?
&t are	Rq!:
(content	Fh!3*30(!:!?
(here	R}#:
(instead	Rz":
(may	Rq!:
)dn	R~!:
(net	R~!&
(that	Rz"H
'content node	R~!&
3js	R~!&
/php	R~!&
%olution of	Rg!A
`)
