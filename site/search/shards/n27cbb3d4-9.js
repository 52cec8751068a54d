sitegenSearch("n27cbb3d4-9",`!exit codes	Bg&&!}%#H"&!Q"H#%
&code end	Rg&^
*smd its	Rk&H
.source	Rk&F
#maple and	Rk&O
#p is	Rk!V
&nbf	Rz&3
%ect 100	Bq!H%,!3!H8H1:!?&:!?&?
,continue	Bq!H%,!3!H8H1:!?&?&?
)504	R{%:
)a	Rt!f
*ll	Rc"H
*sks	Rp!A
)curl	R~"f
)fetch	R~":
)has	R~"3
*eader	R~"&
)is	Jt!:K,
)minutes	Rf%:
*ore	Rw":
)that	Ri!A
+e	R~"A
*o	Rs!^
)with	R~"H
(100 timeout	Rt!:!f
+continue as	R~"f
4in	R~"f
(ation after	Rt!f
.failed	Fh!A*A"HN(!?
.in	Rt!:
.old	R~":
.rfc	Rt!:
.to	Rt!f
.with	R~":
-s about	R~"3
(ed a	Rm"?
,nd	J0,h&:
+back	Ra&,
+it	Rk%&
+or	Rv!:
+the	Ru#f
.re	Rx&3
,o	Fv!3B&8:!A
(ing a	Rd"H
,every	Rw!H
,http	Rp#H
,the	Rk"H
(s a	Ry%,
+nd	Ri!3
*for	Rm#f
*http	R{#&
*it	Rb"H
*json	Rx&O
*one	Rw%O
+r	Rz&O
*something	Rh!A
*that	Rn#,
,e	R4,
-m	Ri&H
&nsive part	Rh#H
,work	Rq!,
&rience adds	Rc%3
(ment called	Rq#,
-until	Rx!H
`)
