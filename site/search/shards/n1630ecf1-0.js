sitegenSearch("n1630ecf1-0",`!ltnp sport	R~#8
"ychee exclude	Rn%8
!m before	Rt#:
#d	Rk!T
#get	Rt#?
#http	Jl#f&:
(server	Jl#f&:
#json	Rk!*
(tool	Rk!*
#post	Rt#:
#rfc	Rt#:
#s	Rk!T
%earch	Rt#:
"ac os	F@,/,~#%(3
%hine and	Rg%,
+t	Rr&O
*clear	Re"f
*has	Ru#m
*if	Rw&%
+n	Ra%:
+s	Rq&:
+tself	R_%:
*knocked	R~#,
*of	Ji"Hb"A
+nly	R&,
+r	Jo&%#:
*really	R_%:
*that	Bj!Ov!,#VI,#,
+oo	R_%3
*without	J_#3k!%
)s 200	Rq"m
+address	Rq&:
+exit	Rj&&
+ipv6	Ra%3
+own	Rg&A
+that	Rn!A
%os 15	Rk&%
(and	J@,/,
(fs	Rq&3
*events	Rq&3
#de a	Fi!,@,::
(gain	Rg&3
(nd	Jo!Ay"3
)ew	Rq&3
(t	Rk"?
'by	Jr!Ha#,
'check	Ro#?
(lient	Rp#A
(onditional	Rg#&
'each	Ji!H}"%
'for	B~!,%H2O&3+m2:9,!:!O
(rom	Fa%:R:"A
'it	R{!:
'keep	Rn&3
'later	Rz!f
'may	Ry":
'nginx	Rm#m
(o	R|!:
'of	>d#f,O^V#A":":!O#:%&
(penness	Rj#H
(r	Rr&H
)ders	Rz!3
(ut	Rd%,
'permanent	RU,
(ost	Rz!:
'shopifys	R_&,
`)
