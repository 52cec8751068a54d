sitegenSearch("na9b07f75-110",`!usual with	Ru!3
'ly a	Rf!,
*know	Rk#3
*means	Jm!3#&!<
*not	Rd&3
*the	Jt!3Y,
*with	Rb%3
"tc at	Rz&H
&in	Rg&{&
&time	Rk!T
*gmtime	Rk!T
#f 16	J',!3!:s&,
(le	R':
&8	2"&!,!:&,!:#,^*3?'?"?%?"?#?6H&:!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?<{!3:#:
%16 code	Rx&,
(on	R':
(where	R',
'le t	R':
%8 are	R{&:
'character	R",
(onverts	R":
'does	R':
'fetch	R|":
'is	Jx"H&H
'on	R":
(r	Rh&{!
'so	R',
'text	R"&
(he	J",x&:
'without	R':
#ils import	Rq!?
(rb	Rj!,
"uid 4d0c8b9e	Rb"?
/00014000800000000000000a	Rb"?
Fb	Rb"?
Fc	Rb"?
!v also	Ry&O
#connect	Rk!8
+to	Rk!8
#https	Rk!*
#or	R|"f
#prints	Ry&,
#the	Rt!f
#x	Rr"f
"1 comes	Rc&&
%http	Re"?
%messages	Rw#?
%orders	Rw"?
#40 device	Js%?"?
-type	Js%?"?
"2 orders	Rw"?
"3 https	Rh"f
"4 json	Rg#d
"ain for	R}%&
'measure	Rk!A
'users	Re!%
#lid 10m	Rg!O
(3xx	Rk"&
(4xx	Jm%&#&
(and	Fg!OIfm"3
`)
