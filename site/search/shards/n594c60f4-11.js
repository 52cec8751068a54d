sitegenSearch("n594c60f4-11",`!usually a	Rf!,
*know	Rk#3
*means	Jm!3#&!<
*not	Rd&3
*the	Jt!3Y,
*with	Rb%3
"tc at	R{&H
&in	Rg&{'
&time	Rk!T
*gmtime	Rk!T
#f 16	J',!3!:t&,
(le	R':
&8	6"&!,!:&,!:#,^*3?'?"?%?"?#?6H&:!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?<{!4:#:
%16 code	Ry&,
(on	R':
(where	R',
'le t	R':
%8 are	R|&:
'character	R",
(onverts	R":
'does	R':
'fetch	R|":
'is	Jx"H&H
'on	R":
(r	Rh&{!
'so	R',
'text	R"&
(he	J",y&:
'without	R':
#ils import	Rq!?
(rb	Rj!,
"uid 4d0c8b9e	Rb"?
/00014000800000000000000a	Rb"?
Fb	Rb"?
Fc	Rb"?
!v also	Rz&O
#connect	Rk!8
+to	Rk!8
#https	Rk!*
#or	R|"f
#prints	Rz&,
#the	Rt!f
#x	Rr"f
"1 http	Re"?
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
(and	Fg!OIfn"3
*y	Rm#O
)s	Rm#O
(but	Rp"3
(credentials	Ju!3:&!,
`)
