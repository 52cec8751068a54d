sitegenSearch("n353545c1-8",`!path is	>u!f73"363P37%*t"H#:"A
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
*decides	Rf&:
*e	R<1
*fits	Rg&{!
*is	F<,l!3a"A+V
*lamp	Rv&1!F
*must	Rh&f
*of	F<&l%{!*O
+rders	Ro!,
*shown	Rb#A
*that	JA,z":
*what	R<,
#use 421	Rp!f
(a	R_&:
)ll	Ru#:
)nd	Rt%:
)s	Rc&:
)ttempt	Rq!?
(clients	Rq!A
`)
