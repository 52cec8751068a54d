sitegenSearch("nf06a3657-15",`!path catalogue	Rm&y%
'default	Rl&,
(oes	Rr#3
'in	Rn&,
)dex	Rr&,
(s	>{!f73"363P37%+t"H#:"A
(t	RR:
)s	Rm&{"
'leads	Rn&^
'matches	Rx"3
(icrosoft	Ry%3
0serveractivesync	Ry%3
'names	Rn&%
'of	Fk!Hh#f'V%A!O
(r	FK:@Vx!:c!A
(ut	Rr#m
(ver	Ry&A
'problem	Rq#H
'relative	Ry&3
's3	Ry&H
(hops	Rw"m
'tells	Rx%3
(hat	Bk!%!H,:^m[3"V,,
)e	Nm&{%&,
)rough	Rc"O
(itle	Rm&y"
(o	Nr"HV:
(raefik	Rw"t
'understands	Rr#3
'was	Nk"3)3
(ith	Jr"H}!V!^*V
&s and	Nt!fo":
(fail	Rm%3
(of	Jl"Hc"^%A
(public	Ro&8
(sitegen	Ro&8
/sarif	Ro&8
)tart	Rv&V
(takes	Rv&%
)hat	FK,B:s":9A
*en	Rv"f
)o	RK,
%ience first	Rq!A
+it	Ru!:
+of	R_%O
+with	Ro!m
%tern 1	Rl&"
+9	Rl&"
*a	Nl&,'T
+nd	Rq&V
+z	Rq&T
*decides	Rl&:
*e	R=1
*fits	Rm&{!
*is	F=,q!3a"A,V
*lamp	R}&1!F
*must	Rn&f
*of	J=&q%{!+O
+rders	Ru!,
*shown	Rh#A
*that	NB,_#:
*what	R=,
)s of	Rm&{!
`)
