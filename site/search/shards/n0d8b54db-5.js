sitegenSearch("n0d8b54db-5",`!with the	*),/:)&#:',%:%1&:,:#:',":(%#&!A":"%!A"%!3!:"%",",",!3!A":!A!O",!3#,!3!V&H",!3#A!H%:"3!:!f#,#H#f"H",!3!f":!f%&!:"A!H#f#:!f":","3"f#,!H!f%:#:"H"3!H!f"3!H%3%,!A#A%,"m"O"H!m"O&3!H"H"A%&!,!3%:%:#:"V"V":':",!:%%#,":"3!:%:&:(:'3#:"{!"3!V"O"*"%"f#,":"O",!:!V",#O"3!A"A",!O!V"H#&
*ir	>i!:+^#3.38:y!3!:%^&:
)is	>h!*(%43%363/,*f)H
)ose	Fs"tEma!A#V
(ime	Jk!:MV
(ls	Rr#?
(okens	Jg!:u#&
)ols	Rp!:
)rnado	Ra&:
(wo	F8:(,x%A(,
'unacceptable	Ro"3
(pgrade	Jr#3d!A
)load	Rz!,!3
-complete	Rz!3
-offset	Rz!,!3
(rl	Fm&f",&,!:!O#,
*lib	Rx!:
'v	Rv!f
(alues	Rh%V
)ry	Rf"3
(ersion	Jz":p!:
.s	R{"f
'w	Ji!ASH
(hat	>n%&::):*3#H"*"%'&
)ich	Ri!<
(ide	Rt":
(ords	JN:_%A
(s	Rw!f
'x	Rt!3
'yaml	Rj&A
(ou	Rp":
*r	Fm!Vk!Hc!&
'zero	R}%3
&drawn all	Rc%3
(ew that	Rc#O
&in 19	Rb%,
)30	Rd%,
)60	Rw"?
)90	Rb%,
)a	Jd",G,
*n	Rk",
`)
