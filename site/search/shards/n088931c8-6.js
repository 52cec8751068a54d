sitegenSearch("n088931c8-6",`!will go	R_&:
'hold	R~"O
'identify	Rd&3
'last	R}",
'need	Fn!O*,(3"3
)ver	Rr"3
(ot	6M:-,5%&O'A<3#&&&)3&3'f%&-,":+&/:*:2:18
*ice	Rc"H
'open	Ro%:
'pass	Rq#,
(robably	Rb"3
'read	R}"A
'see	Nh#HNV
)nd	Rd"A
(tay	Nr#3G3
(urprise	Rp!%
'the	Rx!:
(ouch	Rx%:
'write	R}&%
&ing or	Ra#&
*to	Rb#&
#n in	R}!3
&where	Rm!%
%dow does	Rs"f
)in	Rc%:
)on	R{#f
*r	Rn#H
)shows	Ro#f
)to	Rz":
)w	Rw!:
(s did	Rw%,
*parental	Rw%(!,!?
*still	Rw%3
+uch	RN,
*they	RA,
*vista	Rw%&
#pe the	Ra#H
&s out	Rm#,
#re an	Rl#3
)d	Jq!:P3^&
'format	Rp!^
'line	Ra':
'may	R~%3
'or	R1,
'tornados	Re&,
'you	Ri&3
#sh to	Re"O
&es to	Rb#3
#th 0	Rm&A
'100	Ne#:r!{#
*6	Rl!h
*continue	Re#:
'2	Rm&H!V
(00	:l!3!A!a":"A%^&A&{!!{"#3&H!h#O#3#3!f%3-HAH!mf!A
)1	Ra"f
)2	N|!fYf
)4	Jl!H'^4O!h
)6	Nf"ht":
)7	Nl!%<H
(55	Ry&T
'301	Fm!:&^%J8H
)2	Nm":OH
)4	Nq!^i#:
`)
