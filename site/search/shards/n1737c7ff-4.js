sitegenSearch("n1737c7ff-4",`!the same	*&,-,%,%&(,"&!,!:#&!:%,#,(:#,",",/,)H!^!m"3":!A",",!3!:#3!:!m"3!^#,!t"%!3":!A",!3!O":":"f":!H#f%O"H!O"O":!f"3"3!A!O#3!A&3!O",!f"3!:!H%&!:"&!:!A":"3!:!H",!H":!H!f%O%3!:#3!A"H'H#,!H!f":!H"f":#f#3!H#,#H#H#:#f"f"3#&!,"&!3!V#&!:"&!3#3":%3#&"&!3#&"&"&"&"&"&#&!3"&":!V"&!3!:#&"&!:!H#Q%&":"&"&!3"&":"&!3"&!3!:#,"&"&!3%^"3%V!^#3"%!3!f",!O!V#,!3"O",!3!:#O!{""%!V&:!H
)ple	F9,!:",!3u%f
(ve	R}!3
)ing	Rh":
'chema	Rf!,
,s	Ro&,
+e	Ft"3W:0:0^
(ope	Rp"?
+s	R|#:
(reen	F~!O!fDfO3
)ipt	Ff!:!A'm>:b"O
,s	FJ,Gmf#O
'earch	>k!^<h-fPVH,&:',#(!3#O
(cond	2&33,!:-,A3&A":#:"H!O!V&O#,!:"%!f"O!V"f#,!f+,#A&H"3!f+m(3*A#3(,&m#m%f):':%:!V%:%:,3-V0,&:!H.:",
,s	Rz&H
)ret	Rp"H
)tion	:2,!:#:2,.:+3!:'3!:v"31,#V!^,3%3!A#,!A
-s	B(,.&1,*:f%,'{"3&
)urity	Rp%&
(nder	Bh!,&<EH9,V3
,s	Rm%:
)tence	JO3o#,
(quel	R_#3
(ries	Rf%,
`)
