sitegenSearch("n8f4bd513-7",`!windows still	Rq%3
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
)3	Fe!3=3*3<3
)4	Fe!J+O_#:(:
*html	Rl&:
)5	Jr":;H
)7	Rn!V
)8	Ru"3
)9	Jy"f;3
(10	Jq",a"8
)1	Rx":
)2	Jy"fz!:
)4	Rv%:
)6	R}"h
)7	R~":
(22	Rg"H
)5	Re#3
)6	Rn!V
)8	Fs!OD3%3!f
)9	Fo!1#&!H^f+V
(31	R{":
(99	R{%:
(xx	Jf!^%f
'500	Rk#m
)1	Rl#H!h
)2	Rm#3!f
)3	Rh#H
)4	Rm#f
)5	Rp#f
)6	Rq#:
)8	Rb"3
(25	Rc%V
)6	Rc%V
)7	Re%:
(30	R|%,
(xx	Ji!f'O
'64	Ry&3
)bit	Ry&3
`)
