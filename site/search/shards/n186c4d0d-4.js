sitegenSearch("n186c4d0d-4",`!the script	Fl!:!A'^!t>:b"O
,s	JK,Lmg#V
'earch	>e!,.f*34h-fPVH,&:(,#(!3#V
(cond	2&34,!:-,7303'A!H":#:"H!O!V&O#,!:"%!f"V!^"f#,!f+,#A&H"3!f+m(3*A#3(,&m#m%f):':%:!V%:%:,3-V0,':!H.:",
,s	Rb'H
)ret	Rv"H
)tion	:3,!:#:2,.:.3!:'3!:x"31,#V!^-3%3!A#,!H
-s	>(,/&1,*:h%A&,'{#5&
)urity	Rv%&
(nder	Bn!,&<EH9,V3
,s	Rs%:
)tence	NP3t#,
(quel	Rf#3
(ries	Rl%,
)ver	.l!,!A":!A!V",!J",!O!m#A!^"%#:#J!O!V"%!.!O#{!",!:!f"&!,!:"&",!f",!3!:"H"A",#3":",!:!f%:",",!f":",!O",!:!f%3#&!,!3"&!f#&!,"&!,!t"&!,!f"&!,!3#&!,!3"H"3"&!,!f",!f"&!,!3"&!,!3"&!,!f",!3!f"V#,!3",!f"H!f#&!,"&!:"&!,!H",",!:!H#&!,!3"&!,"&!,!3"&!,!H"&!,!3"&!A!f",!:"&!,!3"&!,"3!H",!m':*:&&%,",%H#&!:%3#3!:#,!O&3!:#3!:&,,:%3"8!?-3!O8&
,s	Bl!fY,)fO3%:EO
*ice	>l!A+O#,!V#:U3%3%:+&!V
-s	No%3(:
(ssion	Ns%,!3!V#&!,!:
(tting	Jp"fFHb!{!
-s	Jo&3#1%A
(verity	Rp&,
'ha	Ry&O
`)
