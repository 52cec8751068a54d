sitegenSearch("n8f4bd513-6",`!why is	Fe&36Q#Q
't	Bo!Ax!:03%3@{"
&most	R],
&nothing	RT,
&several	Rc&V
'uch	Ra"3
&the	Fl!A?fb"H
)re	R|&3
&where	Rk!:
"ide an	Rb#f
(s	Ra%3
'effects	Rr":
&n the	J<:':
&r than	Jo&:(,
%th body	Rp%?
#fi example	Ru#?
&examplenet p	Ru#?
1sign	Ru#?
#ki survives	Rj%3
#ldcard certificate	Ra#H
%l 402	Ro"o
'also	Rh!%
(void	Rn!%
'be	>H,VH)f2H#3#323b!H
'call	Ri%:
(lose	Ru"H
'do	B}!30fH3a!A"%
'fail	Jd#H.:
(ind	Jp!%c":
'go	Ry%:
'hold	Rx"O
'identify	R}%3
'last	Rw",
'need	Fh!O*,(3"3
)ver	Rl"3
(ot	6L:;%&O'A<3#&&&)3&3'f%&-,":+&/:*:2:18
*ice	R|!H
'open	Ri%:
'pass	Rk#,
(robably	R{!3
'read	Rw"A
'see	Jb#HNV
)nd	R}!A
(tay	Jl#3G3
(urprise	Rj!%
'the	Rr!:
(ouch	Rr%:
'write	Rw&%
&ing or	Rz"&
*to	R{"&
#n in	Rw!3
&where	Rg!%
%dow does	Rm"f
)in	R|#:
)on	Ru#f
*r	Rh#H
)shows	Ri#f
)to	Rt":
)w	Rq!:
(s did	Rq%,
*parental	Rq%(!,!?
`)
