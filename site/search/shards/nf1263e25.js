sitegenSearch("nf1263e25",`!php symfony	.n!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
&which	Ri#e
#rase a	Rl&2
*ccepted	Ru!%
*lready	R{!%
*nd	Fu#++272
*s	JV+d!9
*t	Jx"Gu!G
)bad	Jg"%A%
*elongs	Ry"e
)conflict	Rp"%
,tinue	Rn!%
*reated	Rt!%
)early	Rq!%
)failed	R}"%
*its	R_#G
*or	Rp#2
,bidden	Rj"%
+und	R_"%
*rom	Rt"e
)gateway	Ri#%
*one	Rq"%
)http	Rj#%
)im	J|!%>%
*n	Jd!@!N=+
+stead	Rd!+
,ufficient	Rl#%
+ternal	Re#%
*s	J~"ec!]
)length	Rr"%
*ocked	R|"%
+op	Rm#%
)matter	Rl&J
*ethod	Rl"%
*oved	R~!%
*ulti	Rz!%
)network	Ro#%
*o	Rw!%
+n	Rv!%
,e	Jr!%3%
+t	Bh!l;%+%#%:%*%
)of	Jh!sf#2
*k	Rs!%
*r	Re&9
)page	Rg%+
+rtial	Ry!%
+yload	Rt"%
,ment	Ri"%
*ermanent	Rf"%
*recondition	Js"%/%
+ocessing	Rp!%
,xy	Rn"%
)range	Rw"%
*eply	Rj%+
+quest	Jo"%5%
+set	Rx!%
)see	Ra"%
+rvice	Rh#%
*witching	Ro!%
)temporary	Re"%
*han	RV%
,t	Rl&G
+e	Fs#+"+I21+
*oo	F~"%%%[2
)unauthorized	Rh"%!+
,vailable	Rd#%
+processable	R{"%!+
*pgrade	R_#%
*ri	Ru"%
*se	Rc"%
)was	R_"+
(s and	Jd!+!2V@
*do	Rh"e
*for	Rd!G
*http	Rd!G
*may	R{"+
*status	Rd!+
"icture and	Rw#9
*from	Rk%2
*of	Ro#G
+r	R"9
*that	R[+
*under	R#+
#ece arrived	Rs#2
(is	Rs#2
(of	F|!2,eX+C@
"lace 4xx	R|%%
(a	RH9
)nd	Je&2++
*y	Rc!#
)re	R_&N
(decide	Rl!G
(file	Rc&G
)or	R~!N
(html	Ri&N
(in	Ff!]52q"2
)s	F}"2>962
(of	:0+^29G'e"2AN&+*@5202)+!2!s,%
)nce	Ra&2
)r	J%+O+
(record	Ri&z"
)fc	R_#2
(send	R~!2
(the	R4+
(what	Rw%9
*ere	R~%#
)ith	Rk%+
,in	Rc&+
's called	R7+
)have	R}#2
)inside	R&+
)the	Ri!+
%in 400	J|"9X9
*4	Jf!9Fs
)xx	Rz!e
(and	Jv"Gq!l
(charset	>w!?@9B?"?"?"?"?"?"?#?
)url	Rb"e
(files	Rg&#
(get	R_#2!G
(html	Re&#
*tp	Bl!G!QCN321@/28%!2!Q
(on	R99
(port	Rs%9
(text	FJ+}#@#N
)he	Rc#N
(uploads	Rr!G
%n a	Jh#e)2
(llows	Rl#2
(nd	Ji"GX%
'does	Ri"2
'for	R}"?
'includes	Jb#?@+
'open	R|"@
'png	Jb&9&y!
'to	Rf#2
'with	R{#U
&ned an	R_#2
*maintenance	Rh#+
*send	Rt!2
*to	Rk%2
*work	Rh#@
#ease delete	Rc#?
)log	R_"?
)report	Ra&l
)send	R~"?
)update	R_#G
#ug it	FF1(1"1&1
"ng is	Rb&9
&theme	Ri&+
"oint at	Rp#2
(because	Re%2
(causes	Rl!#
`)
