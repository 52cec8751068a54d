sitegenSearch("ne2a371df-15",`!the search	>m!^<h-fPVH,&:(,#(!3#V
(cond	2&33,!:-,63/3&A":#:"H!O!V&O#,!:"%!f"O!V"f#,!f+,#A&H"3!f+m(3*A#3(,&m#m%f):':%:!V%:%:,3-V0,':!H.:",
,s	R}&H
)ret	Rr"H
)tion	:2,!:#:2,.:-3!:'3!:v"31,#V!^-3%3!A#,!H
-s	>(,.&1,*:e%A&,'{#3&
)urity	Rr%&
(nder	Bj!,&<EH9,V3
,s	Ro%:
)tence	JO3q#,
(quel	Rb#3
(ries	Rh%,
)ver	.h!,!A":!A!O",!J",!f#A"%#:#J!O!V"%!.!O#m",!:!f"&!,!:"&",!f",!3!:"H"A",#3":",!:!f%:",",!f":",!O",!:!f%3#&!,!3"&!f#&!,"&!,!t"&!,!f"&!,!3#&!,!3"H"3"&!,!f",!f"&!,!3"&!,!3"&!,!f",!3!f"V#,!3",!f"H!f#&!,"&!:"&!,!H",",!:!H#&!,!3"&!,"&!,!3"&!,!H"&!,!3"&!A!f",!:"&!,!3"&!,"3!H",!m':*:&&%,",%H#&!:%3#3!:#,!O&3!:#3!:&,,:%3"8!?-3!O6&
,s	Bh!fY,)fO3%:EO
*ice	>h!A+O#,!V#3U3%3%:+&!V
-s	Jk%3(:
(ssion	Jo%,!3!V#&!,!:
(tting	Fl"fFHb!{!
-s	Fk&3#1%A
(verity	Rl&,
'ha	Ru&O
)256	Ru&O
)pe	Jt"fk!:
)rds	Ji&H':
*e	Jq!:#^
`)
