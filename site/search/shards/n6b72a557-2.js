sitegenSearch("n6b72a557-2",`!the order	:2:#&!,!:3:&,B%%%'5![5A!H!f,A(:'Vz!,"{"!{.
)inary	Ru!:
(igin	6g!H"V%:)A,&!,!37,)O),.3#O+&'&!,!3"&!3!:"&!,!:"&!,!:"&!,!3"&!,"&!3!V"&!,",
,al	Fr!A,,+&!,S,
,s	Bh!3%:t!:"&#:%,!:#&!3
'ther	2(3+,!:1,.,)&!,!:%:0,!3#,'A%V"A",!3!V'3)3%H%3#,+:%V#f&H%A!f#:'f.:#f&3.:"V#3,3+:":#:%:#,&O%1!8"3"A&f"V%O#J"A
+s	>g!:'H#t&,3A"f@3?VIA'm
'utage	Rn!3
)come	>f!%!39f&3"H&3!f+3R:)O
-s	Ro!A
)er	Jo#H-:
+most	Jk!Ab!3
)put	Bq!Ow"3&a"%!A&&
)side	Ra%H
'wner	>g!fQ3-f(f6:%V'3":!V7,!:93
+s	Rg%,
&packet	Ru%Q
(ge	.%3%3&3+,(,":%:',(,!3!:",":#,%,",#,",(,#,)A!H#O%:(m'3"&!3!h#:#:#:"3'A!H#A"3!A!O'H>:!f"O&:13!:&3&V","O'&!,!3",!V*3#3!O#3":"3!:!A+O#,!A!O#H!V"^#,"3"3!:!O",!A!V"3!:!A%%!,!3",!A"3!:!O#%":!H",!:
*s	:",),&3,,;,4tMmx!,!A!O%^"O#C':"3!A#3!O!{+
(ir	Je!3NH
(ragraph	Rt&3
)ser	Rm"A
,s	Rm"H
)t	Bh!,!3(V'%.&!3?,n!,33
*ial	Rv&A
`)
