sitegenSearch("na79655bd-4",`!required rfc	Ri!3
+section	F2&y%{!'A%:
2s	JG:e%{!
,o	Rr!V
,sl	R|%3!Q
,tatus	R|"?
+true	B/:%1Q1i#"&V%A,1!F
+where	Jj&O!V),
*headers type	Rj&"
*if required	Rj&O!V
-status	Rj&O!V
-unique	Rj&O
)ment rfc	Rw!,
)s a	J/,!:b!,
,nd	Ri&%
+it	Rp!:
+kept	Rt!%
+of	Rv&A
#send as	Rz"H
(s the	Ro":
&rved 498	Rl%:
+and	Jm!AB&7f
+because	Jl!A(t
-fore	R|"3
+characters	Ra'3
,ode	Rd#3!O
+for	Rs"&!,
+ones	Rp%%
+rfc	Jl!:C,
+so	Rd#,
-me	Rt!A
+though	Rn!:
+unofficial	Jj&t2{#!{*
+with	Jl!AX&
+you	Rn"?
&t are	Ru!:
(content	Jl!3*30(!:!?
(here	Rb%:
(instead	R~":
(may	Ru!:
)dn	Rc":
(that	R~"H
%olution of	Rk!A
've a	Ro!m
*nothing	Rz"H
*on	Rz#:
*rfc	Rz"f
*settles	Rb%V
*the	Jz"&P&!,!:
*www	Rb%8
-examplecom	Rb%8
)d against	R~!:
,nd	Rs&{!!{"
+in	Re%:
)s 1033	Rj%3
(ing the	Rz"&
&urce 200	Rw!A
+409	Rl!,
+a	Rq%&
,fter	R}!,
,gain	Rk#f
`)
