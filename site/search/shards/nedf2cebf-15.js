sitegenSearch("nedf2cebf-15",`!in the	*%,',(:",":#&!,!:&3&,"&!,%:&,",%&!:%3#,",#,#,",&,#:"&",!:#,":%,","A!m"%!,!3"3",!V"A!H",!O"3!:!v"&!H#O!f"%!3!:"3!A!O"O!m!t"3!:!O",!A!H"3"3"3!A"3!A!h",!O#:"f"3!H#H#,!O!f","O"A#A!f"3"3"3!A",!A"O#3!H!f#:!f"H!m":!m#H":#H"H%,"&!3!H"3!A!f"3!H%3!A!h",!3!H"3!H!f":!H"H"A"3":","H"A!H!m"3"3"H"3!H"3!A!H"H!O"f%O":"&!:","&!3#:",!3!:":#3!:":#:"&!,"&"(!,!V#&!,!3"&!3!:"3%&!,"3#3",!:"3"3!:":"3!O"3"&!3"&!O"&!:#&!3!:"&"3!:#3!:#,#:","3!A!O"3!O!^",!A!f"3"%",!:!V#%!,!3#%!:!O"O",!3!:"%!3!A":!O",!:",!J",!3!A"8!?!H#H"H",":
(ir	>):h",2H"fl!V'H!f',"O!{)
(me	R^,!3
(se	Jo&m'3
'is	>o!A#3!A[A*3*:,,6:.3!A!O/,#F
'ose	Ri%O
'ree	Rd",
(ough	R|#&
&ime	>g!:",!H*A!H!OF&93#,!?4&>&
'tle	Rn"?
&ls	Rh!A
&o	Fp!HEHB?
'day	RI:
'rnado	R~%&
'tal	Rd&&
&ranslation	Rv#3
'ouble	Rq!,
&urn	Rh"f
)s	Rn%&
&wo	>):]:#f-%"3%f>A(H"H
&ype	Rl!A
`)
