sitegenSearch("nc678332a-1",`!lost route	Ro!:
'so	Rm#:
(tays	Jg&V,O
'that	Rg&V
)e	JD,V:
*n	Rl"f
'update	Rg#,
-s	Rg#:
(rl	Rg&V
'what	Rq&&
(ith	Rq&3
+out	Rn!H
#w rates	R_&3
%er case	FK:u!Aq!3':
(request	R{"f
'ed or	Ro!:
's its	Rm#:
"s site	Rw&T
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
"ac os	F@,/,~#%)3
%hine and	Rg%,
+t	Rs&O
*clear	Re"f
*has	Ru#m
*if	Rx&%
+n	Ra%:
+s	Rr&:
+tself	R_%:
*knocked	R~#,
*of	Ji"Hb"A
+nly	R&,
+r	Jp&%#:
*really	R_%:
*that	Bj!Ov!,#VI,#,
+oo	R_%3
*without	J_#3k!%
)s 200	Rq"m
+address	Rr&:
+exit	Rj&&
+ipv6	Ra%3
+own	Rg&A
+that	Rn!A
%os 15	Rk&%
(and	J@,/,
(fs	Rr&3
*events	Rr&3
#de a	Fi!,@,::
(gain	Rg&3
(nd	Jo!Ay"3
)ew	Rr&3
(t	Rk"?
'by	Jr!Hb#,
'check	Ro#?
(lient	Rp#A
`)
