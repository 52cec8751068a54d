sitegenSearch("n870ffb62-4",`!that has	2#:>:&,!:(:#&":,,-,!:%A!m"3#H"3(:#,!3!V%H&3#f.O.3%3*H&3!f":",*:&:#3"HE:"O#:2,":#{%"%!H#A%,"3!H
)ve	Bg!,K:6He!:!^+,&3!A#{(
(eader	>g!t1,+H(:&H.:*f+,::
+ing	R6:
)lp	Ro"V
(olds	>;:k!OA:)H'O?V:O"{%(,#3!t
)st	Rc#H
(ttp	Bb#fO&@:%V,3",
'i	Rf#h
(d	JB,g%H!{!
)entifier	Jd":13
(mplement	Rr%&
0s	Rs#3
*ort	Ro&,
(n	R{&H
)clude	R^,
.s	B(:V,#:=3~"3
)sists	Jx"3%3
*tead	Rk!3
)tercepts	Rv"3
*o	Ro%,
(s	*#:',%:",%,(1%,#,(,!:%:":",#:%,':&3#&!:*:",%,%3!H"A","&!,#:!O!^#A#A"O#t":"^'3":#f"H%H#H":%H!f#H!O":!H#H&3#H!O!t"3&3!:!f",!H"3!H"f"3"O%3!H",!3"&!,!H",!3!f"3%3"3"O":!f"O"H"f!o"3!H%H",!A#H"H"3":#,+:/3':#:':"H),#,!O!f"3!A!{%"3!O!V#,!3!H#,",!:"3!:":!H!V"V",!3!A"3!:%,!A"A!H!^":!H#3"3#3
`)
