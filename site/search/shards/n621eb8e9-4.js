sitegenSearch("n621eb8e9-4",`!will see	Jf#HNV
)nd	Rb"A
(tay	Jp#3G3
(urprise	Rn!%
'the	Rv!:
(ouch	Rv%:
'write	R{&%
&ing or	R~"&
*to	R_#&
#n in	R{!3
&where	Rk!%
%dow does	Rq"f
)in	Ra%:
)on	Ry#f
*r	Rl#H
)shows	Rm#f
)to	Rx":
)w	Ru!:
(s did	Ru%,
*parental	Ru%(!,!?
*still	Ru%3
+uch	RM,
*they	R@,
*vista	Ru%&
#pe the	R~"H
&s out	Rk#,
#re an	Rj#3
)d	Jo!:P3^&
'format	Rn!^
'line	R~&:
'may	R|%3
'or	R1,
'tornados	Rc&,
'you	Rg&3
#sh to	Rc"O
&es to	R_#3
#th 0	Rk&A
'100	Jc#:r!{#
*6	Rj!h
*continue	Rc#:
'2	Rk&H!V
(00	:j!3!A!a":"A)A&m!t#3&H!h#O#3#3!f%3-HAH!mf!A
)1	R~!f
)2	Jz!fYf
)4	Jj!H9O!h
)6	Jd"ht":
)7	Jj!%<H
(55	Rw&T
'301	Jk!:)J8H
)2	Jk":OH
)4	Rv&:
)6	Rn",
)8	J|!H5H
'4	R_&V
(00	Ji!3If6h
)1	Ji!3!V*,
)3	Fi!3=3*3<3
)4	Fi!J+O_#:(:
*html	Rp&:
)5	Jv":;H
)7	Rr!V
)8	Ry"3
)9	J}"f;3
(10	Ju",a"8
)1	R|":
)2	J}"fz!:
)4	Rz%:
)6	Rb#h
)7	Rc#:
(22	Rk"H
`)
