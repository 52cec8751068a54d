sitegenSearch("ne2a371df-9",`!the operation	Je#&!,2,
/s	Fh!,<:n":
,or	R~#:
(posite	Ji!H)3
(tion	Rj&,!H
,s	Jm!%}"3
'rder	:2:#&!,!:3:&,D%%%'5![5A!H!f,A(:'Vz!,"{#!{/
)inary	Rw!:
(igin	6i!H"V%:)A,&!,!37,)O),.3#O+&'&!,!3"&!3!:"&!,!:"&!,!:"&!,!3"&!,"&!3!V"&!,",
,al	Ft!A,,+&!,S,
,s	Bj!3%:t!:"&#:%,!:#&!3
'ther	2(3+,!:1,&,*,)&!,!:':0,!3#,'A%V"A",!3!V'3)3%H%3#,+:%V#f&H%A!f#:'f.:#f&3.:"V#3,3+:":#:%:#,&O%1!8"3"A&f"V%O#J"H
+s	>i!:'H#t&,3A"f@3?VIA'm
'utage	Rp!3
)come	>h!%!39f&3"H&3!f+3R:)O
-s	Rq!A
)er	Jq#H-:
+most	Jm!Ab!3
)put	Bs!Ow"3&a"%!A&&
)side	Rc%H
'wner	>i!fQ3-f(f6:%V'3":!V7,!:93
+s	Ri%,
&packet	Rw%Q
(ge	.%3%3&3+,(,":%:',(,!3!:",":#,%,",#,",*,#,)A!H#O%:(m'3"&!3!h#:#:#:"3'A!H#A"3!A!O'H>:!f"O&:13!:&3&V","O'&!,!3",!V*3#3!O#3":"3!:!A+O#,!A!O#H!V"^#,"3"3!:!O",!A!V"3!:!A%%!,!3",!A"3!A!V#%":!H",!:
`)
