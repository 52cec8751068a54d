sitegenSearch("nc6030421-10",`!patch that	Js!,|"f
(u	Rx!?
)diff	Rn&m
)rllib3	Rz":
%h 404	Rs!3
'a	Fy!Hj":6%'O
(bove	Rv&%
(fter	Rx%:
(nd	Bl"3(H8fE:0:9%
'before	Rp#f
)low	Fk#m[f!m"{!!{"!{#/,
)side	R{&3
'default	Rf&,
(oes	Rl#3
'in	Rh&,
)dex	Rl&,
(s	>u!f73"363P37%*t"H#:"A
(t	RQ:
)s	Rg&{"
'leads	Rh&^
'matches	Rr"3
(icrosoft	Rs%3
0serveractivesync	Rs%3
'names	Rh&%
'of	Fe!Hh#f&V%O
(r	FJ:;Vx!:b!A
(ut	Rl#m
(ver	Rr&A
'problem	Rk#H
'relative	Rr&3
's3	Rr&H
(hops	Rq"m
'tells	Rr%3
(hat	Be!%!H,:^m[3"V+,
)e	Rk&,
)rough	R|!O
(itle	Rg&y"
(o	Jl"HV:
(raefik	Rq"t
'understands	Rl#3
'was	Je"3)3
(ith	Fl"H}!V!^)V
'you	Rr&A
&s and	Jn!fo":
(fail	Rg%3
(of	Jf"Hc"^
(public	Ri&8
(sitegen	Ri&8
/sarif	Ri&8
)tart	Ro&V
(takes	Ro&%
)hat	FJ,=:s":8A
*en	Rp"f
)o	RJ,
%ience first	Rk!A
+it	Ro!:
+of	Ry#O
+with	Ri!f
%tern 1	Rf&"
+9	Rf&"
*a	Jf&,'T
+nd	Rk&V
+z	Rk&T
`)
