sitegenSearch("necbfe55b-9",`!using the	Rl"&
(web	Rx#:
+dav	Rx#:
#r local	Ro&,
#ual case	Rr#,
*use	RZ,
-s	R-,
(end	Rg%V
(kind	Rt"f
(leave	Ru!1
(makers	Rw"m
(place	Nj#3R3
(reason	Rq!H
.s	Nq!tr#O
(with	R{!3
'ly a	Rl!,
*know	Rq#3
*means	Ns!3#&!<
*not	Rj&3
*the	Nz!3Y,
*with	Rh%3
"tc at	Rb'H
&in	Rm&{'
&time	Rq!T
*gmtime	Rq!T
#f 16	N',!3!:z&,
(le	R':
&8	6"&!,!:&,!:#,e!*3?'?"?%?"?#?6H&:!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?<{!4:#:
%16 code	R_',
(on	R':
(where	R',
'le t	R':
%8 are	Rc':
'character	R",
(onverts	R":
'does	R':
'fetch	Rc#:
'is	N~"H&H
'on	R":
(r	Rn&{!
'so	R',
'text	R"&
(he	N",_':
'without	R':
#ils import	Rw!?
(rb	Rp!,
"uid 4d0c8b9e	Rh"?
/00014000800000000000000a	Rh"?
Fb	Rh"?
Fc	Rh"?
!v also	Ra'O
#connect	Rq!8
+to	Rq!8
#https	Rq!*
#or	Rc#f
#prints	Ra',
#the	Rz!f
#vb	Ru&m
#x	Rx"f
"1 http	Rk"?
%messages	R}#?
%orders	Ny!dE?
`)
