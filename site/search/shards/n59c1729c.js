sitegenSearch("n59c1729c",`!6585 section	>^@#e"U++!G!U!s#ND22%!+!2!9!N"%!+!2!N"%!+!2!N.%!+!2!N
!7 cacheable	Rn#%
&n	Rf!*
#failed	R{"G
#http	Ff!*3?0?.?
#is	Rk"e
#leaving	Rh!X
#o	Rd#?
%rders	Rk"e
#removed	Ra&1
#v3	Rw!?
".1 a	R{!9
&cacheable	R{!%
&outside	R{!2
&such	Rr"+
#88 did	Rk!N
'node	Fp!9#939
'with	Rl!2
&.1 also	R~"9
)did	Rx"9
)in	Rr"9
)then	Rn"9
*old	Rw"9
)with	Rz"9
!8 401	Rh!a
#are	Rn&9
#character	R"+
#does	R'9
#fetch	Rv"9
#is	Jr"G&G
#on	R"9
%r	Rb&z!
#rules	Ri!1
#so	R'+
#text	R"%
%he	J"+k&9
#without	R'9
".6 there	Ro!9
!9 0	R_&"
#2	J_&"&T
#p	Rd#?
#telling	Rh!h
#written	Ra&1
".2.2 a	Rk!G
)s	Rw!e
(curl	Ri#9
(for	Jh!9'U
#3.3 200	Rt!e
(after	Rt!N
)nd	Ja!+FN
)s	Rm!+
(in	Rr"N
(without	Rt!G
&4 and	Jp"N#N
)s	Rm!l
(it	Rt!N
(or	Rl"N
(rfc	Rw!N
(so	Rf"N
(the	Rm!+
&5 and	Rm!+
)s	Jw!e:N
(the	Rl"N
+ir	Rw!N
"110 add	Ru!9
(llows	F^G6G92
(ppendix	Ja!2ZN
(sked	Ry"e
*s	Jf!#1e
'calls	Re"9
(hooses	Rw!e
'does	Rd#N
'forbids	Rn!G
'gave	Rd!2
'in	Rc!+
'leaves	R}!9
)ft	Rc"2
)ts	R_"9
'names	Jg"+02
(o	Ro"G
)tes	Rw"9
'points	Ra"2
'says	Bs!2"G!e"e0+'+2G
(ection	.N11+!2!@!G"+"+!2!@!e"9!U"#!+!2!@!e#9"##9!U!s#]"2!G"+!@!G!U!e"+!2!@!U!l!s"%!+!2!9!G"%!+!2"9!G"9#%!+!2!G!N"%!+!2!9!G!N"%!+!2!9!N!e"%!+!2!9!N"%!+!9!G!N!e"%!+!2!N"%!+!2!9!@!G"N%%!+!2!N"%!+!9!N"%!+!9!N"%!+!2!N!e"%!+!2!G"%!+!9!N"%!+!2!9!N"%!+!2!9!G!N"%!+!9!N!e"%!+!2!N"%!+!2!9!N!e"%!+!9!N"%!+!9!N!e"%!+!2!N!e"%!+!2!G!N"%!+!2!9!G!N"%!+!9!N"%!+!9!N"%!+!2!N!e"%!+!2!N!e"%!+!N"%!+!2!9!G!N"%!+!2!N"%!+!2!G!N!e"%!+!2!N"%!+!2!9!G!N"%!+!2!9!G!N"%!+!9!G!N"%!+!2!9"%!+!9!N"N"N#%!+!N"G"9"2#%!+!2!N!e"%!+!2!N"%!+!9!N"%!+!9!N!l"%!+!2!9!N"%!+!2!N"9!N"N"N"9!N;25+-8(+
'they	Rh!s
(ook	Ra!2
'warns	Ry!G
(hich	Rp"e
%1 calls	Rd#N
'section	6a!+!2!9!G!N!]"U.N"N"N"N"N"N"N#2!N"N#N'N%9!G!N!e(N#N%N%N&N#N"N&N*N"N&2!N
%2 section	:c!N"G59"2)+1G%+!2!9!G#9!G"222Z]
%3 section	>c!N'l)9L2'2%2)9S2
"457 appendix	Rf!]
'demands	Rf!@
(oes	Rf!#
'requires	Rf!9
'section	Ff!#!2!9!@!NK@-@+G
'took	Rf!]
'with	Rf!%
!a 1	Re!F
%00	Fn!9!eK2u!+
&1	R_#9
&2	Jm!@%2!G!h
&3	Rq!G!h
&4	Rr!2!9
%7	Jg"?A?
`)
