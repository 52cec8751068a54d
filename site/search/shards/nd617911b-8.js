sitegenSearch("nd617911b-8",`!lost changed	Rk&^
(onnection	Jj!AQH
*tact	Ri%,
'data	Rk!:
'ends	Rk&V
'fragment	Rk&V
'guide	Ru&M
'in	R~&:
(ts	Ry"3
'nothing	Rk&V
'on	Jq!3-Hi!:
)e	Ru&3
(r	Rc"H
'patience	Ro!A
'route	Rs!:
'so	Rq#:
(tays	Jk&V,O
'that	Rk&V
)e	JD,Z:
*n	Rp"f
'update	Rk#,
-s	Rk#:
(rl	Rk&V
'what	Ru&&
)en	RS,
(ith	Ru&3
+out	Rr!H
#w rates	Rd&3
%er case	FK:y!Aq!3':
(request	R_#f
'ed or	Rs!:
's its	Rq#:
"s site	R{&T
"tn column	Rd%:
%p sport	Rc%8
"ychee exclude	Rr%8
!m before	Rx#:
#d	Ro!T
#get	Rx#?
#http	Jp#f&:
(server	Jp#f&:
#json	Ro!*
(tool	Ro!*
#post	Rx#:
#rfc	Rx#:
#s	Ro!T
%earch	Rx#:
"ac os	F@,/,c%%)3
%hine and	Rk%,
+t	Rw&O
*clear	Ri"f
*has	Ry#m
*if	R|&%
+n	Re%:
+s	Rv&:
+tself	Rd%:
*knocked	Rc%,
*of	Jm"Hb"A
+nly	R&,
+r	Jt&%#:
*really	Rd%:
*that	Bn!Ov!,#VI,#,
+oo	Rd%3
*without	Jd#3k!%
)s 200	Ru"m
+address	Rv&:
+exit	Rn&&
`)
