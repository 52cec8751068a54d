sitegenSearch("n09f42073-4",`!7.4.1 the	Rl!A
#7 for	Rc"3
#88 did	Rw!O
'node	J|!:#:3:
+js	J|!:#:3:
'treated	Ro":
'with	Rx!3
&.1 also	Rk#:
)did	Re#:
)in	R~":
)then	Rz":
*old	Rd#:
)with	Rg#:
"0 a	Nm&{&%O
#0 mi	R~!A
(b	R~!A
"1 http	Ry!F
%orders	Ry!F
+csv	Ry!F
#68 section	Rf#3
"231 appendix	Ro"3
(sked	R{"H
'deprecated	Ro"3
'section	R{"H
%8 gave	Rq%,
#40 section	Rb"3
"519 header	Rb'3
'section	Rq!V
#40 section	Rg#O
'which	Rg#O
"617 section	Rz"H
"7 v1	Rf"?
#25 acknowledgements	Rp#f
'does	Rp#f
'remarks	Rp#:
'section	Nm!3!me!&!,!3!:!O
'which	Rx%3
"807 still	Rr!a
#3 unexpected	Rh&(
"a1fa2 d7a6ff	R|&8
!8 401	Rt!a
#are	Rc':
#character	R",
%onverts	R":
#does	R':
#fetch	Rc#:
#includes	Rj!,
%s	N~"H&H
#kb	Nb#:/:
%ilobytes	R|%3
#on	R":
%r	Rn&{!
#rules	Ru!1
#so	R',
%wallows	Rg%3
#text	R"&
%he	N",_':
#without	R':
".1 rfc	Ro!O
#2.2 rfc	No!O^3
`)
