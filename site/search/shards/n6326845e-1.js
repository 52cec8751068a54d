sitegenSearch("n6326845e-1",`!required for	Rp!:
,rom	Rl#h
+headers	>{!&,&%&'&(&&&#&3&K&&&3"
+if	Na"3m"O!V
,n	Rn"3
,t	Nn&A-:
-s	Rn%A
+key	N/&a&3
+link	Rn&,
+other	Rs&,
+required	Rl&O
3if	Rl&O
,fc	Rk!3
+section	F3&z%{!'A%:
2s	NH:f%{!
,o	Rt!V
,sl	R~%3!Q
,tatus	R~"?
+true	B/:&1Q1j#"&V%A,1!F
+where	Nl&O!V),
*headers type	Rl&"
*if required	Rl&O!V
-status	Rl&O!V
-unique	Rl&O
)ment rfc	Ry!,
)s a	N/,!:d!,
,nd	Rk&%
+it	Rr!:
+kept	Rv!%
+of	Rx&A
#send as	R|"H
(s the	Rq":
&rved 498	Rn%:
+and	Jo!AB&7f
+because	Nn!A(t
-fore	R~"3
+characters	Rc'3
,ode	Rf#3!O
+for	Ru"&!,
+ones	Rr%%
+rfc	Nn!:C,
+so	Rf#,
-me	Rv!A
+though	Rp!:
+unofficial	Nl&t2{#!{*
+with	Nn!AX&
+you	Rp"?
&t are	Rw!:
(content	Jn!3*30(!:!?
(has	Ro!O
)ere	Rd%:
(instead	Ra#:
(may	Rw!:
)dn	Re":
(that	Ra#H
's beside	Ro!O
%olution of	Rm!A
've a	Rq!t
*nothing	R|"H
*on	R|#:
*rfc	R|"f
`)
