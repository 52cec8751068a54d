sitegenSearch("n30341f31-3",`!path is	>y!f73"363P37%+t"H#:"A
(t	RQ:
)s	Rk&{"
'leads	Rl&^
'matches	Rv"3
(icrosoft	Rw%3
0serveractivesync	Rw%3
'names	Rl&%
'of	Fi!Hh#f'V%A!O
(r	FJ:?Vx!:c!A
(ut	Rp#m
(ver	Rw&A
'problem	Ro#H
'relative	Rw&3
's3	Rw&H
(hops	Ru"m
'tells	Rv%3
(hat	Bi!%!H,:^m[3"V,,
)e	Jk&{%&,
)rough	Ra"O
(itle	Rk&y"
(o	Jp"HV:
(raefik	Ru"t
'understands	Rp#3
'was	Ji"3)3
(ith	Jp"H}!V!^*V
&s and	Jr!fo":
(fail	Rk%3
(of	Jj"Hc"^%A
(public	Rm&8
(sitegen	Rm&8
/sarif	Rm&8
)tart	Rt&V
(takes	Rt&%
)hat	FJ,A:s":9A
*en	Rt"f
)o	RJ,
%ience first	Ro!A
+it	Rs!:
+of	R}#O
+with	Rm!f
%tern 1	Rj&"
+9	Rj&"
*a	Jj&,'T
+nd	Ro&V
+z	Ro&T
*decides	Rj&:
*e	R<1
*fits	Rk&{!
*is	F<,p!3a"A,V
*lamp	R{&1!F
*must	Rl&f
*of	J<&p%{!+O
+rders	Rs!,
*shown	Rf#A
*that	JA,~":
*what	R<,
)s that	Rj&,
#use 421	Rt!f
(a	Rd&:
)ll	Ry#:
)nd	Rx%:
)s	Rg&:
)ttempt	Ru!?
`)
