sitegenSearch("ne74c4dd1-9",`!that instead	Ro!3
)tercepts	Rz"3
*o	Rs%,
(s	*#:',%:",%,)1%,#,(,!:%:":",#:%,':#:"&","3#&!:*:",&,&3!H"A","&!,#:!O!^"^"A#A"O#O!t":"m'3":#f"H%H#H":%H!f#H!O":!H#H&3#H!O!t"3&3!:!f",!H"3!H"f"3"O%3!H",!3"&!,!H",!3!f"3%3"3"O":!f"O"H"f!o"3!H%H",!A#H"H"3":#,+:/3':#:':"H),#,!O!f"3!A!{%"3!O!V#,!3!H#,",!:"3!:":!H!V"V",!3!A"3!:%,!A"A!H!^":!H#3"3#3
(t	.",!:":V,"3):#&",",(O"%#,"3"{!%^","A!O"H!O"3!A%A"A"O%f%:"f%3"&":!H&:!f#,!f',"&",&:#3#H%A%H%&",#&&:"A","3#O!f"A",#3%:&3*3%3!V#,!:),":-:+%"t"&!3!H#,#,&{!#:#:!O"A#t!{#!{+"A!H!V%,",
)s	:-:",",?&1&%&;,?O(H33=,-&@3#,",!A#3&%
'keep	B_"f4,'m=:MA
+s	R|%:
(ind	Nd!,t!3
(now	Nt!ol!:
+s	J{!f=,c!,
'label	NT,z#f
)cks	Rt&:
)sts	Re%:
)ter	Rp"f
(ead	B0,_!&a#{%(,%,!:#A6&
+s	>&,<,',M3{"t":"V!{!*V"3!:
*ve	RK,
,s	R&,
)d	NE,o%A
)ft	Ru!,
)vel	R9,
(ibcmark	Ru&%
)es	Rw!O
)fts	Nl&{!&V
`)
