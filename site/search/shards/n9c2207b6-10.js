sitegenSearch("n9c2207b6-10",`!patch that	Js!,}"f
(u	Rx!?
)diff	Ro&m
)rllib3	Rz":
%h 404	Rs!3
'a	Fy!Hj":7%'O
(bove	Rw&%
(fter	Rx%:
(nd	Bl"3(H8fE:0::%
'before	Rp#f
)low	Fk#m[f!m"{!!{"!{#0,
)side	R|&3
'catalogue	Rg&y%
'default	Rf&,
(oes	Rl#3
'in	Rh&,
)dex	Rl&,
(s	>u!f73"363P37%+t"H#:"A
(t	RQ:
)s	Rg&{"
'leads	Rh&^
'matches	Rr"3
(icrosoft	Rs%3
0serveractivesync	Rs%3
'names	Rh&%
'of	Fe!Hh#f'V%O
(r	FJ:;Vx!:c!A
(ut	Rl#m
(ver	Rs&A
'problem	Rk#H
'relative	Rs&3
's3	Rs&H
(hops	Rq"m
'tells	Rr%3
(hat	Be!%!H,:^m[3"V,,
)e	Jg&{%&,
)rough	R|!O
(itle	Rg&y"
(o	Jl"HV:
(raefik	Rq"t
'understands	Rl#3
'was	Je"3)3
(ith	Fl"H}!V!^*V
'you	Rs&A
&s and	Jn!fo":
(fail	Rg%3
(of	Jf"Hc"^
(public	Ri&8
(sitegen	Ri&8
/sarif	Ri&8
)tart	Rp&V
(takes	Rp&%
)hat	FJ,=:s":9A
*en	Rp"f
)o	RJ,
%ience first	Rk!A
+it	Ro!:
+of	Ry#O
+with	Ri!f
%tern 1	Rf&"
+9	Rf&"
`)
