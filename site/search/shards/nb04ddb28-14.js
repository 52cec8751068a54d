sitegenSearch("nb04ddb28-14",`!the options	Nq!%}"3
'rder	:3:#&!,!:3:&,G%%%'<!k5A!H!f,A(:'Vz!,"{#!{0
)inary	R{!:
(igin	6m!H!O!V"V%:)A,&!,!37,)O),.3#O+&'&!,!3"&!3!:"&!,!:"&!,!:"&!,!3"&!,"&!3!V"&!,",
,al	Fx!A,,+&!,S,
,s	Bn!3%:t!:"&#:%,!:#&!3
'ther	2(3+,!:2,&,*,*&!,!:':2,!3#,'A%V"A",!3!V'3)3%H%3#,+:%V#f&H%A!f#:'f.:#f&3.:"V#3,3+:":#:%:#,&O%1!8",!3"A&f"V%O#J"H
+s	>m!:'H#t&,!33A"f@3?VIA'm
'utage	Rt!3
)come	>l!%!39f&3"H&3!f+3R:)O
-s	Ru!A
)er	Nu#H-:
+most	Nq!A!^b!3
)put	Bw!Ow"3&a"%!A&&
)side	Rg%H
'wner	>m!mQ3-f(f6:%V'3":!V7,!:93
+s	Rm%,
&packet	R{%Q
(ge	.%3%3&3,,(,":%:',(,!3!:",":#,%,",",#,",*,#,+A!H#O%:!^(m'3"&!3!h#:#:#:"3'A!H#A"3!A!O'H>:!f"O&:13!:&3&V","O'&!,!3",!V*3#3!O#3":"3!:!A+O#,!A!O#H!V"^#,"3"3!:!O",!A!V"3!:!A%%!,!3",!A"3!A!V#%":!H",!:
*s	:",),&3&,),;,9t(^Gmx!,!A!O%^"O#C"t&:"3!A#3!V!{-
(ir	Nk!3NH
(ragraph	Rz&3
)ser	Rs"A
`)
