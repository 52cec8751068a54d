sitegenSearch("nbc17edcf-14",`!whose upstream	R|#:
)rl	Ri&^
(value	Rx#,
-s	Jh&O"{%
#y a	Jo!3.:
'nd	Jt!O_!,
&did	Rg&3
'o	>m!vHh"h+h&h'h,h'h+X>Q
(es	6g!v"a!h&h*h#h"h,h*h*o&h(h%h)h)h>Q#X#X.QDX
&each	Rp!&
'rrors	Rj%A
&if	Rs!t
's	Fg&36Q#Q
't	Bq!Ax!:03%3@{#
&most	R_!,
&nothing	RT,
&several	Re&V
'uch	Rc"3
&the	Fn!A?fb"H
)re	R~&3
&where	Rm!:
"ide an	Rd#f
)d	Rx&:
(s	Rc%3
'effects	Rt":
&n the	J<:':
&r than	Jq&:(,
%th body	Rr%?
#fi example	Rw#?
&examplenet p	Rw#?
1sign	Rw#?
#ki survives	Rl%3
#ldcard certificate	Rc#H
%l 402	Rq"o
'also	Rj!%
(void	Rp!%
'be	>H,XH)f2H#3#323b!H
'call	Rk%:
(lose	Rw"H
'do	B_"30fH3a!A"%
'fail	Jf#H.:
(ind	Jr!%c":
'go	R{%:
'hold	Rz"O
'identify	R_&3
'last	Ry",
'need	Fj!O*,(3"3
)ver	Rn"3
(ot	6L:,,3%&O'A<3#&&&)3&3'f%&-,":+&/:*:2:18
*ice	R~!H
'open	Rk%:
'pass	Rm#,
(robably	R}!3
'read	Ry"A
'see	Jd#HNV
)nd	R_"A
`)
