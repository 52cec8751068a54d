sitegenSearch("n30082e5b-12",`!it in	2"3G1":'1"1',!1+&!:,V"^13"&!f%:%H)3",&3":!H-H#A"3'H'H.,#O%3#3,:"&%3(,,O(3#3#3%,*:!O",#A"3
'dented	Ry&A
+s	Rz&H
'side	Rz&H
'to	Fv!Ae":#:3,
(roduces	Rj!,
&s	*#,!:%,(:7,+:#:":",#:#,%:#3%,#:#,%,',!H"%!A!H",",!3!:"f",!f":!m"3#t",!A"3"A!V"A",!A",!A#A"A!O#,#f"3",!3!f"3",!H"A!f",!O",!3":#O":"A!H"3!O","3!A#,!:"H",!:"m"3!O"H",!3#3"H"O!f%H!O",!3!H",!A!f"&!H":",!3!H"3!:!A"3"3!f":!f"3!H"H!f%&"&",!3!:"H"3!f",!3"O!f#:!H!O"3!H!f&:",#&%:",%:",":%3!V!^","&!O%&!V#:'3!:",":":#&':"3","V"&!,%A#3!O"3!O!^"%!,!3"%!,#,!3!A"&!:":"&!.!:",!3!f"H!m"3!O","3!:!A#:"H!O!V"A!H"%"3",",!H!Q",
&t	Bx!:),5:E,]3/3
's	J':q&%&:
%jumps	Rs!O
%keeps	Jj"O-,03
'pt	R|!H
&nows	J{!:C,3f
%labels	RR:
'cks	Jr",?,
'nds	RP,
'sts	Ja%:,:
&eads	Bk"Oc"^':&:'f!m!t
(ves	Bk!,-A,A=:3Ha!,53
'ft	Jh#3e!3
'ss	Ru":
'ts	Ry#,
&ibraries	Rd#H
`)
