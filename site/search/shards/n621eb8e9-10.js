sitegenSearch("n621eb8e9-10",`!with the	*),/:)&#:',%:%1&:-:#:',":)%#&!A":"%!A"%!3!:"%",",",!3!A":!A!O",!3#,!3!V&H",!3#A!H%:"3!:!f#,#H#f"H",!3!f":!f%&!:"A!H#f#:!f":","3"f#,!H!f%:#:"H"3!H!f"3!H%3%,!A#A%,"m"O"H!m"O&3!H"H"A%&!,!3%:%:#:"V"V":':",!:%%#,":"3!:%:&:(:'3#:"{!"3!V"O"*"%"f#,":"O",!:!V",#O"3!A"A",!O!V"H#&
*ir	>k!:+^#3.38:y!3!:%^&:
)is	>j!*(%43%363/,*f)H
)ose	Fu"tEma!A#V
(ime	Jm!:MV
(ls	Rt#?
(okens	Ji!:u#&
)ols	Rr!:
)rnado	Rc&:
(wo	F8:(,z%A(,
'unacceptable	Rq"3
(pgrade	Jt#3d!A
)load	R|!,!3
-complete	R|!3
-offset	R|!,!3
(rl	Fo&f",&,!:!O#,
*lib	Rz!:
'v	Rx!f
(alues	Rj%V
)ry	Rh"3
(ersion	J|":p!:
.s	R}"f
'w	Jk!ASH
(hat	>p%&::):*3#H"*"%'&
)ich	Rk!<
(ide	Rv":
(ords	JN:b%A
(s	Ry!f
'x	Rv!3
'yaml	Rl&A
(ou	Rr":
*r	Jo!Vk!Hc!&
'zero	R_&3
&drawn all	Re%3
(ew that	Re#O
&in 19	Rd%,
)30	Rf%,
)60	Ry"?
)90	Rd%,
)a	JS,R,G,
*n	Rm",
`)
