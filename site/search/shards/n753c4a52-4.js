sitegenSearch("n753c4a52-4",`!the search	>d!,-^<h-fPVH,&:(,#(!3#V
(cond	2&33,!:-,7303&A":#:"H!O!V&O#,!:"%!f"O!V"f#,!f+,#A&H"3!f+m(3*A#3(,&m#m%f):':%:!V%:%:,3-V0,':!H.:",
,s	R_'H
)ret	Rt"H
)tion	:2,!:#:2,.:.3!:'3!:w"31,#V!^-3%3!A#,!H
-s	>(,.&1,*:g%A&,'{#4&
)urity	Rt%&
(nder	Bl!,&<EH9,V3
,s	Rq%:
)tence	JO3s#,
(quel	Rd#3
(ries	Rj%,
)ver	.j!,!A":!A!O",!J",!f#A"%#:#J!O!V"%!.!O#m",!:!f"&!,!:"&",!f",!3!:"H"A",#3":",!:!f%:",",!f":",!O",!:!f%3#&!,!3"&!f#&!,"&!,!t"&!,!f"&!,!3#&!,!3"H"3"&!,!f",!f"&!,!3"&!,!3"&!,!f",!3!f"V#,!3",!f"H!f#&!,"&!:"&!,!H",",!:!H#&!,!3"&!,"&!,!3"&!,!H"&!,!3"&!A!f",!:"&!,!3"&!,"3!H",!m':*:&&%,",%H#&!:%3#3!:#,!O&3!:#3!:&,,:%3"8!?-3!O7&
,s	Bj!fY,)fO3%:EO
*ice	>j!A+O#,!V#3U3%3%:+&!V
-s	Jm%3(:
(ssion	Jq%,!3!V#&!,!:
(tting	Jn"fFHb!{!
-s	Jm&3#1%A
(verity	Rn&,
'ha	Rw&O
)256	Rw&O
)pe	Jv"fk!:
)rds	Jk&H':
*e	Js!:#^
`)
