sitegenSearch("n746370e1-8",`!usual makers	Ru"m
(place	Jh#3R3
(reason	Ro!H
.s	Jo!mr#O
(with	Ry!3
'ly a	Rj!,
*know	Ro#3
*means	Jq!3#&!<
*not	Rh&3
*the	Jx!3Y,
*with	Rf%3
"tc at	R_'H
&in	Rk&{'
&time	Ro!T
*gmtime	Ro!T
#f 16	J',!3!:x&,
(le	R':
&8	6"&!,!:&,!:#,c!*3?'?"?%?"?#?6H&:!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?<{!4:#:
%16 code	R}&,
(on	R':
(where	R',
'le t	R':
%8 are	Ra':
'character	R",
(onverts	R":
'does	R':
'fetch	Ra#:
'is	J|"H&H
'on	R":
(r	Rl&{!
'so	R',
'text	R"&
(he	J",}&:
'without	R':
#ils import	Ru!?
(rb	Rn!,
"uid 4d0c8b9e	Rf"?
/00014000800000000000000a	Rf"?
Fb	Rf"?
Fc	Rf"?
!v also	R~&O
#connect	Ro!8
+to	Ro!8
#https	Ro!*
#or	Ra#f
#prints	R~&,
#the	Rx!f
#x	Rv"f
"1 http	Ri"?
%messages	R{#?
%orders	R{"?
#40 device	Jw%?"?
-type	Jw%?"?
"2 orders	R{"?
"3 https	Rl"f
"4 json	Rk#d
"ain for	Rb&&
'measure	Ro!A
'users	Ri!%
#lid 10m	Rk!O
`)
