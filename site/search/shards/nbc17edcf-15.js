sitegenSearch("nbc17edcf-15",`!will stay	Jn#3G3
(urprise	Rl!%
'the	Rt!:
(ouch	Rt%:
'write	Ry&%
&ing or	R|"&
*to	R}"&
#n in	Ry!3
&where	Ri!%
%dow does	Ro"f
)in	R~#:
)on	Rw#f
*r	Rj#H
)shows	Rk#f
)to	Rv":
)w	Rs!:
(s did	Rs%,
*parental	Rs%(!,!?
*still	Rs%3
+uch	RM,
*they	R@,
*vista	Rs%&
#pe the	R|"H
&s out	Ri#,
#re an	Rh#3
)d	Fm!:P3^&
'format	Rl!^
'line	R|&:
'may	Rz%3
'or	R1,
'tornados	Ra&,
'you	Re&3
#sh to	Ra"O
&es to	R}"3
#th 0	Ri&A
'100	Ja#:r!{#
*6	Rh!h
*continue	Ra#:
'2	Ri&H!V
(00	:h!3!A!a":"A)A&m!t#3&H!h#O#3#3!f%3-HAH!mf!A
)1	R|!f
)2	Jx!fYf
)4	Jh!H9O!h
)6	Jb"ht":
)7	Jh!%<H
(55	Ru&T
'301	Fi!:)J8H
)2	Ji":OH
)4	Rt&:
)6	Rl",
)8	Jz!H5H
'4	R}%V
(00	Fg!3If6h
)1	Jg!3!V*,
)3	Fg!3=3*3<3
)4	Fg!J+O_#:(:
*html	Rn&:
)5	Jt":;H
)7	Rp!V
)8	Rw"3
)9	J{"f;3
(10	Js",a"8
)1	Rz":
)2	J{"fz!:
)4	Rx%:
)6	R_#h
)7	Ra#:
(22	Ri"H
)5	Rg#3
)6	Rp!V
`)
