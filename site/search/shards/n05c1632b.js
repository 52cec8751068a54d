sitegenSearch("n05c1632b",`!5xx server	2c!+c!%"%"%"%"%"%"%"%"%"%"%#%'%"%"%"%"%"%"%"%"%"%"%7%"%"%#%G(
'hould	Rh!U
'tay	R|"G
&that	Jg!+-e
(e	Fc!e(J}"2
'o	Rp#9
&value	Rh!1
&while	Rk#G
!6 a	Rb!U
#by	Rh&2
#cacheable	Rn#%
#error	Rg!Q
#were	Rn#N
".2 and	Rq"G
&or	Rc&#
#3 as	Rq"2
&curl	Rq"9
&so	Rw!2
&what	Rm#9
"0 for	Rg&@
%is	Rl&9
%searches	Jj!1W?
'conds	Bd!@,GA2!?;G!e,9
%w	Rj!8
"1 are	Rc!@
"4 and	Rc!@
%codes	Jf!9a"#
%registered	Ri!%
%status	Ri!(
%with	R}%9
"585 428	Ra!2
'appendix	Rn#9
'leaves	Rj!s
'section	>^@#e"U*+!G!U!s#ND22%!+!2!9!N"%!+!2!N"%!+!2!N.%!+!2!N
!7 cacheable	Rm#%
&n	Re!*
#failed	Rz"G
#http	Fe!*3?0?.?
#is	Rj"e
#leaving	Rg!X
#o	Rc#?
%rders	Rj"e
#removed	R_&1
#v3	Rv!?
".1 a	Rz!9
&cacheable	Rz!%
&outside	Rz!2
&such	Rq"+
#88 did	Rj!N
'node	Fo!9#939
'with	Rk!2
&.1 also	R}"9
)did	Rw"9
)in	Rq"9
)then	Rm"9
*old	Rv"9
)with	Ry"9
!8 401	Rg!a
#are	Rm&9
#character	R"+
#does	R'9
#fetch	Ru"9
#is	Jq"G&G
#on	R"9
%r	Ra&z!
#rules	Rh!1
#so	R'+
#text	R"%
%he	J"+j&9
#without	R'9
".6 there	Rn!9
!9 0	R~%"
#2	J~%"&T
#p	Rc#?
#telling	Rg!h
#written	R_&1
".2.2 a	Rj!G
)s	Rv!e
(curl	Rh#9
(for	Jg!9'U
#3.3 200	Rs!e
(after	Rs!N
)nd	Ja!+EN
)s	Rl!+
(in	Rq"N
(without	Rs!G
&4 and	Jo"N#N
)s	Rl!l
(it	Rs!N
(or	Rk"N
(rfc	Rv!N
(so	Re"N
(the	Rl!+
&5 and	Rl!+
)s	Jv!e:N
(the	Rk"N
+ir	Rv!N
"110 add	Rt!9
(llows	F^G5G92
(ppendix	Ja!2YN
(sked	Rx"e
*s	Je!#1e
'calls	Rd"9
(hooses	Rv!e
'does	Rc#N
'forbids	Rm!G
'in	Rc!+
'leaves	R|!9
)ft	Rb"2
)ts	R~!9
'names	Jf"+02
(o	Rn"G
)tes	Rv"9
'points	R_"2
'says	Br!2"G!e"e0+'+2G
`)
