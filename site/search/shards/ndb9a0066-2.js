sitegenSearch("ndb9a0066-2",`!lost stays	Nm&V,O
'that	Rm&V
)e	NE,[:
*n	Rr"f
'update	Rm#,
-s	Rm#:
(rl	Rm&V
'what	Rw&&
)en	RT,
(ith	Rw&3
+out	Rt!H
#w rates	Rf&3
%er case	FL:z!Aq!3':
(request	Rb#f
'ed or	Ru!:
's its	Rs#:
"s site	R}&T
"tn column	Rf%:
%p sport	Re%8
"ua are	R:,
&make	Ru&m
"ychee exclude	Rt%8
!m before	Rz#:
#d	Rq!T
#get	Rz#?
#http	Nr#f&:
(server	Nr#f&:
#json	Rq!*
(tool	Rq!*
#post	Rz#:
#rfc	Rz#:
#s	Rq!T
%earch	Rz#:
"ac os	FA,/,d%%)3
%hine and	Rm%,
+t	Ry&O
*clear	Rk"f
*has	R{#m
*if	R~&%
+n	Rg%:
+s	Rx&:
+tself	Rf%:
*knocked	Re%,
*of	No"Hb"A
+nly	R&,
+r	Nv&%#:
*really	Rf%:
*that	Bp!Ov!,#VI,#,
+oo	Rf%3
*without	Nf#3k!%
)s 200	Rw"m
+address	Rx&:
+exit	Rp&&
+ipv6	Rg%3
+own	Rm&A
+that	Rt!A
%os 15	Rq&%
(and	NA,/,
(fs	Rx&3
*events	Rx&3
#de a	Jo!,@,::
(gain	Rm&3
(nd	Nu!Ay"3
)ew	Rx&3
(t	Rq"?
'by	Nx!Hb#,
'check	Ru#?
(lient	Rv#A
`)
