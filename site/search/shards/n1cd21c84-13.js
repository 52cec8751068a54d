sitegenSearch("n1cd21c84-13",`!the operation	Jg#&!,2,
/s	Jj!,<:n":
,or	Ra%:
(posite	Jk!H)3
(tion	Rl&,!H
,s	Jo!%}"3
'rder	:2:#&!,!:3:&,F%%%'5![5A!H!f,A(:'Vz!,"{#!{/
)inary	Ry!:
(igin	6k!H"V%:)A,&!,!37,)O),.3#O+&'&!,!3"&!3!:"&!,!:"&!,!:"&!,!3"&!,"&!3!V"&!,",
,al	Fv!A,,+&!,S,
,s	Bl!3%:t!:"&#:%,!:#&!3
'ther	2(3+,!:1,&,*,*&!,!:':1,!3#,'A%V"A",!3!V'3)3%H%3#,+:%V#f&H%A!f#:'f.:#f&3.:"V#3,3+:":#:%:#,&O%1!8"3"A&f"V%O#J"H
+s	>k!:'H#t&,3A"f@3?VIA'm
'utage	Rr!3
)come	>j!%!39f&3"H&3!f+3R:)O
-s	Rs!A
)er	Js#H-:
+most	Jo!Ab!3
)put	Bu!Ow"3&a"%!A&&
)side	Re%H
'wner	>k!fQ3-f(f6:%V'3":!V7,!:93
+s	Rk%,
&packet	Ry%Q
(ge	.%3%3&3+,(,":%:',(,!3!:",":#,%,",",#,",*,#,*A!H#O%:(m'3"&!3!h#:#:#:"3'A!H#A"3!A!O'H>:!f"O&:13!:&3&V","O'&!,!3",!V*3#3!O#3":"3!:!A+O#,!A!O#H!V"^#,"3"3!:!O",!A!V"3!:!A%%!,!3",!A"3!A!V#%":!H",!:
`)
