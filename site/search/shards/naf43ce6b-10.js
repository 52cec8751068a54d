sitegenSearch("naf43ce6b-10",`!that is	*#:',%:",%,(1%,#,(,!:%:":",#:%,':#:"&","3#&!:*:",&,%3!H"A","&!,#:!O!^#A#A"O#t":"^'3":#f"H%H#H":%H!f#H!O":!H#H&3#H!O!t"3&3!:!f",!H"3!H"f"3"O%3!H",!3"&!,!H",!3!f"3%3"3"O":!f"O"H"f!o"3!H%H",!A#H"H"3":#,+:/3':#:':"H),#,!O!f"3!A!{%"3!O!V#,!3!H#,",!:"3!:":!H!V"V",!3!A"3!:%,!A"A!H!^":!H#3"3#3
(t	.",!:":U,"3):#&",",'O"%#,"3"t%^","A!O"H"A%A"A"O%f%:"f%3"&":!H&:!f#,!f',"&",&:#3#H%A%H%&",#&&:"A","3#O!f"A",#3%:&3*3%3!V#,!:),":-:+%"t"&!3!H#,#,&{!#:#:!O"A#t!{#!{+"A!H!V%,",
)s	:.,",>&1&%&WO(H33=,-&@3#,",!A#3&%
'keep	B}!f4,'m=:MA
+s	Rz%:
(ind	Jc!,s!3
(now	Jr!ol!:
+s	Jy!f=,c!,
'label	JS,y#f
)cks	Rr&:
)sts	Rc%:
)ter	Rn"f
(ead	B0,]&a#{%(,%,!:#A5&
+s	>&,;,',L3{"t":"V!{!*V"3!:
*ve	RJ,
,s	R&,
)d	JD,n%A
)ft	Rs!,
)vel	R8,
(ibcmark	Rs&%
)fts	Jj&{!&V
)mit	Rh&3
)ne	Rw%3
*k	Jl&m0V
+s	R2,
)st	Fw":o!3(:,,
+ing	Rt"m
`)
