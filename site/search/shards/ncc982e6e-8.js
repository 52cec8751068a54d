sitegenSearch("ncc982e6e-8",`!requiredheaders type	Rf&"
*if required	Rf&O!V
-status	Rf&O!V
-unique	Rf&O
)ment rfc	Rs!,
)s a	J/,!:],
,nd	Re&%
+it	Rl!:
+kept	Rp!%
+of	Rq&A
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
(that	Rz"H
%olution of	Rg!A
've a	Rk!m
*nothing	Rv"H
*on	Rv#:
*rfc	Rv"f
*settles	R}#V
*the	Jv"&P&!,!:
*www	R}#8
-examplecom	R}#8
)d against	Rz!:
,nd	Rn&{!!{"
+in	Ra%:
)s 1033	Rf%3
(ing the	Rv"&
&urce 200	Rs!A
+409	Rh!,
+a	Rm%&
,fter	Ry!,
,gain	Rg#f
,nd	Rc#3
,s	R}!,
,t	Rz!3
+be	Rj#,
-hind	Rz!3
,y	Ra",
+can	F}!O-,B:
,ontent	Rh!A
2range	Rh!A
+does	Rr"&!,
+each	Rd"&
`)
