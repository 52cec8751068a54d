sitegenSearch("ne1abdc7e-7",`!will last	Rw",
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
*still	Rq%3
+uch	RM,
*they	R@,
*vista	Rq%&
#pe the	Rz"H
&s out	Rg#,
#re an	Rf#3
)d	Fk!:P3^&
'format	Rj!^
'line	Rz&:
'may	Rx%3
'or	R1,
'tornados	R~%,
'you	Rc&3
#sh to	R~!O
&es to	R{"3
#th 0	Rg&A
'100	J~":r!{#
*6	Rf!h
*continue	R~":
'2	Rg&H!V
(00	:f!3!A!a":"A)A&m!t#3&H!h#O#3#3!f%3-HAH!mf!A
)1	Rz!f
)2	Jv!fYf
)4	Jf!H9O!h
)6	J_"ht":
)7	Jf!%<H
(55	Rs&T
'301	Fg!:)J8H
)2	Jg":OH
)4	Rr&:
)6	Rj",
)8	Jx!H5H
'4	R{%V
(00	Fe!3If6h
)1	Je!3!V*,
`)
