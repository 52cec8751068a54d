sitegenSearch("nd01cce0d-7",`!is a	*#,"30,+,B,),!:!H"%!3!A"3!A#,!:#%!:!m%t",!X#,!3!:",!H!V",!A!H"f%h"3#3"f"3"3":"f"f"3!O"3!O&O"H#O%H#3!m"3!m"o"O",!3":"3!f"H",!H"3!:"3"3"3"A#,"3"H"3!f"3%3!?!H"3#3"3!O":",","3!f"3!:!H"H",!A"3!H"A#3#X%,!:'3%:%3):%:&:"3!:":"&#:#X&:#:":#:"%!3!A"3!H",!O!^"3#A!V&,!3!V"%!H",#%!,!3"3!A":"A!O!m"3!:!A#Q#3!J"3!Q
&bout	:O3_!,&3*O#,&O'3,H(:/H%,*3%3':
'sent	Jm"3k"H
&ccepted	Jf&^6:
'ting	Ru!H
)ve	Jf&V!t2{"!{)
&dded	Fb!,h#,)f
'vice	Fh!%%%&%
&fter	R}!,
&greed	Rp#H
&live	Jv!Au!:
'l	FT3k!3U3
(owed	Fr!A4:m!:J3
'ready	Fo!3'3F3
'so	Bq!3=,(,9,W3(:
'ways	R}"3
&mbiguous	Rd"3
'ong	Ft!fMO7:
&n	2H30,*,'A),/3#A"H&,!:",&H-f'A)3(:+H&,+:-,A3!f!m"3"%!O#V%,!3!:#%#,!3!A#%!,&H%3",",
'd	BB,D,CA-:,:.&
'other	>u!f(O-f7,2m5:43%:9:/O
'swered	F}!3=3)Hs!:
'ything	Re!%
&pache	Rd":
'plication	R|"H
&s	Bn!3::6:#3/mk!3
'ked	Bk"3&:2,n!:(,
`)
