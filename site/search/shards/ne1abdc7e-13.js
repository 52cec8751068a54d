sitegenSearch("ne1abdc7e-13",`!with the	*),/:)&#:',%:%1&:*:#:',":(%#&!A":"%!A"%!3!:"%",",",!3!A":!A!O",!3#,!3!V&H",!3#A!H%:"3!:!f#,#H#f"H",!3!f":!f%&!:"A!H#f#:!f":","3"f#,!H!f%:#:"H"3!H!f"3!H%3%,!A#A%,"m"O"H!m"O&3!H"H"A%&!,!3%:%:#:"V"V":':",!:%%#,":"3!:%:&:(:'3#:"{!"3!V"O"*"%"f#,":"O",!:!V",#O"3!A"A",!H!O"H#&
*ir	>g!:+^#3.38:y!3!:%^&:
)is	>f!*(%43%363/,*f)H
)ose	Fq"tEma!A#O
(ime	Ji!:MV
(ls	Rp#?
(okens	Je!:u#&
)ols	Rn!:
)rnado	R~%:
(wo	F8:(,|%,
'unacceptable	Rm"3
(pgrade	Jp#3d!A
)load	Rx!,!3
-complete	Rx!3
-offset	Rx!,!3
(rl	Fk&f",&,!:!O#,
*lib	Rv!:
'v	Rt!f
(alues	Rf%V
)ry	Rd"3
(ersion	Jx":p!:
.s	Ry"f
'w	Jg!ASH
(hat	>l%&::):*3#A"*"%'&
)ich	Rg!<
(ide	Rr":
(ords	JN:}#A
(s	Ru!f
'x	Rr!3
'yaml	Rh&A
(ou	Rn":
*r	Fk!Vk!Hc!&
'zero	R{%3
&drawn all	Ra%3
(ew that	Ra#O
&in 19	R_%,
)30	Rb%,
)60	Ru"?
)90	R_%,
)a	Jb",G,
*n	Ri",
)it	Ja%3J,
`)
