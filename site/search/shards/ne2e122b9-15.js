sitegenSearch("ne2e122b9-15",`!path names	Rj&%
'of	Fg!Hh#f'V%A!O
(r	FJ:=Vx!:c!A
(ut	Rn#m
(ver	Ru&A
'problem	Rm#H
'relative	Ru&3
's3	Ru&H
(hops	Rs"m
'tells	Rt%3
(hat	Bg!%!H,:^m[3"V,,
)e	Ji&{%&,
)rough	R~!O
(itle	Ri&y"
(o	Jn"HV:
(raefik	Rs"t
'understands	Rn#3
'was	Jg"3)3
(ith	Fn"H}!V!^*V
&s and	Jp!fo":
(fail	Ri%3
(of	Fh"Hc"^%A
(public	Rk&8
(sitegen	Rk&8
/sarif	Rk&8
)tart	Rr&V
(takes	Rr&%
)hat	FJ,?:s":9A
*en	Rr"f
)o	RJ,
%ience first	Rm!A
+it	Rq!:
+of	R{#O
+with	Rk!f
%tern 1	Rh&"
+9	Rh&"
*a	Jh&,'T
+nd	Rm&V
+z	Rm&T
*decides	Rh&:
*e	R<1
*fits	Ri&{!
*is	F<,n!3a"A,V
*lamp	Ry&1!F
*must	Rj&f
*of	F<&n%{!+O
+rders	Rq!,
*shown	Rd#A
*that	JA,|":
*what	R<,
#use 421	Rr!f
(a	Rb&:
)ll	Rw#:
)nd	Rv%:
)s	Re&:
)ttempt	Rs!?
(clients	Rs!A
)url	R_%:
(for	Rc&:
(longer	Ra%:
(of	Jp!Vc!:
)therwise	Rh!H
(the	Rs!A
(with	Rs!A
,out	Ry#:
's a	Rm#f
`)
