sitegenSearch("naf43ce6b-0",`!takes some	Ra&:
(the	:=:#,L,*:&3"H*A!O":%:.,)f=f':K&1%"V8&
+ir	Jh!,s#%
*is	R|"&
)o	J{!fa#V
*o	Jn!,L3
(whatever	R_":
%ing 208	Rf"H
)a	Ra"H
)content	Rd"H
0length	Rd"H
)headers	Rm#V
)it	Rx#H
)the	J}"H'H&H
#lks to	J|#&-:
#mpered with	Ry#:
#rget 1	Rm&?
)a	RO,
*nd	Rv!V
+swer	R}#:
*s	Ri"f
)calls	Rm&H
*hecks	Rm&?
)depends	Jk!:@O
*ry	Rk&k
,run	Rk&k
)google	Rj":
*roup	R_%&!,!8
.s	R_%:
)in	Rk&m
*s	B),x"36:Y3':',
)makes	Ro%3
+y	Ro"O
*ust	Ri"f
)of	J):d":=&
*n	Rv!3
)rfc	Jk!,4O
)should	Rj"f
*itegen	Rm&,
)the	Rk&^!m
(groupname protocol	R_%8
:version	R_%8
-s target	R_%8
5groupname	R_%8
(s a	Rl&,
+nd	Rr&A
*code	RO,
*default	Rl&,
*own	R}#3
#sk lists	Rs&&!C
"cp between	Rd%,
&connection	Jf%,5O
&syn	Rd%8
&tcpflags	Rd%8
%dump ni	Rd%8
%flags tcp	Rd%8
.syn	Rd%8
%syn 0	Rd%8
"ea 100	J~!?.?
&is	Rd#O
&milk	Ro!1
&not	Ri"H
`)
