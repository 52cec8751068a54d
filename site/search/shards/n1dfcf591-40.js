sitegenSearch("n1dfcf591-40",`!lost and	Jy":x!O
(s	Rg&V
'by	R~"H
'changed	Rg&^
(onnection	Jf!AQH
*tact	Re%,
'data	Rg!:
'ends	Rg&V
'fragment	Rg&V
'guide	Rp&M
'in	Ry&:
(ts	Ru"3
'nothing	Rg&V
'on	Fm!3-Hi!:
)e	Rp&3
(r	R~!H
'patience	Rk!A
'route	Ro!:
'so	Rm#:
(tays	Jg&V+O
'that	Rg&V
)e	JD,V:
*n	Rl"f
'update	Rg#,
-s	Rg#:
(rl	Rg&V
'what	Rp&&
(ith	Rp&3
+out	Rn!H
#w rates	R_&3
%er case	FK:u!Ap!3':
(request	R{"f
'ed or	Ro!:
's its	Rm#:
"s site	Rv&T
"tn column	R_%:
%p sport	R~#8
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
`)
