sitegenSearch("n8f9a566d-8",`!the search	>k!^<h-fPVH,&:(,#(!3#O
(cond	2&33,!:-,A3&A":#:"H!O!V&O#,!:"%!f"O!V"f#,!f+,#A&H"3!f+m(3*A#3(,&m#m%f):':%:!V%:%:,3-V0,':!H.:",
,s	R{&H
)ret	Rp"H
)tion	:2,!:#:2,.:+3!:'3!:v"31,#V!^-3%3!A#,!A
-s	>(,.&1,*:c%A&,'{"3&
)urity	Rp%&
(nder	Bh!,&<EH9,V3
,s	Rm%:
)tence	JO3o#,
(quel	R_#3
(ries	Rf%,
)ver	.f!,!A":!A!O",!J",!f#A"%#:#J!O!V"%!.!O#m",!:!f"&!,!:"&",!f",!3!:"H"A",#3":",!:!f%:",",!f":",!O",!:!f%3#&!,!3"&!f#&!,"&!,!t"&!,!f"&!,!3#&!,!3"H"3"&!,!f",!f"&!,!3"&!,!3"&!,!f",!3!f"V#,!3",!f"H!f#&!,"&!:"&!,!H",",!:!H#&!,!3"&!,"&!,!3"&!,!H"&!,!3"&!A!f",!:"&!,!3"&!,"3!H",!m':*:&&%,",%H#&!:%3#3!:#,!O&3!:#3!:&,,:%3"8!?-3!O6&
,s	Bf!fY,)fO3%:EO
*ice	>f!A+O#,!V#3U3%3%:+&!V
-s	Ji%3(:
(ssion	Jm%,!3!V#&!,!:
(tting	Fj"fFHb!{!
-s	Fi&3#1%A
(verity	Rj&,
'ha	Rs&O
)256	Rs&O
)pe	Jr"fk!:
)rds	Jg&H':
*e	Jo!:#^
`)
