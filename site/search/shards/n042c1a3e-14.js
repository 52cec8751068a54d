sitegenSearch("n042c1a3e-14",`!that heading	R6:
)lp	Rm"V
(olds	>;:i!OA:)H'O?V:O"{%(,#3!t
)st	Ra#H
(ttp	B_#fO&@:%V,3",
'i	Rd#h
(d	JB,e%H!{!
)entifier	Jb":13
(mplement	Rp%&
0s	Rq#3
(n	Ry&H
)clude	R[,
.s	B(:T,#:=3~"3
)sists	Jv"3%3
*tead	Ri!3
)tercepts	Rt"3
*o	Rm%,
(s	*#:',%:",%,(1%,#,(,!:%:":",#:%,':&3*:",%,%3!H"A","&!,#:!O!^#A#A"O#t":"^'3":#f"H%H#H":%H!f#H!O":!H#H&3#H!O!t"3&3!:!f",!H"3!H"f"3"O%3!H",!3"&!,!H",!3!f"3%3"3"O":!f"O"H"f!o"3!H%H",!A#H"H"3":#,+:/3':#:':"H),#,!O!f"3!A!{%"3!O!V#,!H!O#,":"3!:":!H!V"V",!3!A"3!:%,!A":!A!V":!H#3"3#3
(t	.",!:":Z:#&",'O"%#,"3"t%^","A!O"H"A%A"A"O%f%:"f%3"&":!H&:!f#,!f',"&",&:#3#H%A%H%&",#&&:"A","3#O!f"A",#3%:&3*3%3!V#,!:),":-:+%"t"&!3!H#,#,(:#:!O"A#m!{"!{*"A!H!V%,",
)s	:.,",>&.&%&VO(H33=,-&@3#,",!A#3&%
'keep	By!f4,'m=:MA
+s	Rv%:
(ind	J_!,r!3
(now	Jn!ol!:
+s	Fu!f=,c!,
'label	Rh&f
)cks	Rn&:
`)
