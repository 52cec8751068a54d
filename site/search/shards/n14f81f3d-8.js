sitegenSearch("n14f81f3d-8",`!that has	2#:>:&,!:(:#&":-,.,!:%A!m"3#H"3(:#,!3!V%H&3#f.O.3%3*H&3!f":",*:&:#3"HE:"O#:2,":#{!!{%"%!H#A%,"3!H
)ve	Bi!,K:6He!:!^+,&3!A#{(
(eader	>i!t1,+H(:&H.:*f+,::
+ing	R6:
)lp	Rq"V
(olds	>;:m!OA:)H'O?V:O"{%(,#3!t
)st	Re#H
(ttp	Bd#fO&@:%V,3",
'i	Rh#h
(d	JB,i%H!{!
)entifier	Jf":13
(mplement	Rt%&
0s	Ru#3
*ort	Rq&,
(n	R}&H
)clude	R_!,
.s	B(:W,#:>3~"3
)sists	Jz"3%3
*tead	Rm!3
)tercepts	Rx"3
*o	Rq%,
(s	*#:',%:",%,(1%,#,(,!:%:":",#:%,':#:"&","3#&!:*:",&,%3!H"A","&!,#:!O!^#A#A"O#t":"^'3":#f"H%H#H":%H!f#H!O":!H#H&3#H!O!t"3&3!:!f",!H"3!H"f"3"O%3!H",!3"&!,!H",!3!f"3%3"3"O":!f"O"H"f!o"3!H%H",!A#H"H"3":#,+:/3':#:':"H),#,!O!f"3!A!{%"3!O!V#,!3!H#,",!:"3!:":!H!V"V",!3!A"3!:%,!A"A!H!^":!H#3"3#3
`)
