sitegenSearch("n621eb8e9-3",`!whose tls	R_%3
)ype	Rj&O
(upstream	R~#:
)rl	Rk&^
(value	Rz#,
-s	Jj&O"{%
#y a	Jq!3.:
'nd	Jv!O_!,
&did	Ri&3
'o	>o!vHh"h+h&h'h,h'h+X>Q
(es	6i!v"a!h&h*h#h"h,h*h*o&h(h%h)h)h>Q#X#X.QDX
&each	Rr!&
'rrors	Rl%A
&if	Ru!t
's	Ji&36Q#Q
't	Bs!Ax!:03%3@{#
&most	Ra!,
&nothing	RU,
&several	Rg&V
'uch	Re"3
&the	Jp!A?fb"H
)re	Ra'3
&where	Ro!:
"ide an	Rf#f
)d	Rz&:
(s	Re%3
'effects	Rv":
&n the	J<:':
&r than	Js&:(,
%th body	Rt%?
#fi example	Ry#?
&examplenet p	Ry#?
1sign	Ry#?
#ki survives	Rn%3
#ldcard certificate	Re#H
%l 402	Rs"o
'also	Rl!%
(void	Rr!%
'be	>H,ZH)f2H#3#323b!H
'call	Rm%:
(lose	Ry"H
'do	Bb"30fH3a!A"%
'fail	Jh#H.:
(ind	Jt!%c":
'go	R}%:
'hold	R|"O
'identify	Rb&3
'last	R{",
'need	Fl!O*,(3"3
)ver	Rp"3
(ot	6L:-,4%&O'A<3#&&&)3&3'f%&-,":+&/:*:2:18
*ice	Ra"H
'open	Rm%:
'pass	Ro#,
(robably	R_"3
'read	R{"A
`)
