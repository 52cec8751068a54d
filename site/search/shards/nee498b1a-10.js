sitegenSearch("nee498b1a-10",`!is a	*#,"3*,(,+,D,),!:!H"%!3!A"3!A#,!:#%!:!m%t",!X#,!3!:",!H!V",!A!H"f%h"3#3"f"3"3":"f"f"3!O"3!O&O"H#O%H#3!m"3!m"o"O",!3":"3!f"H",!H"3!:"3"3"3"A#,"3"H"3!f"3%3!?!H"3#3"3!O":",","3!f"3!:!H"H",!A"3!H"A#3#X%,!:'3%:%3):%:&:"3!:":"&#:#X&:#:":#:"%!3!A"3!H",!O!^"3#A!V&,!3!V"%!H",#%!,!3"3!A":"H!V!t"3!:!A#Q#3!J"3!Q
&bout	:O3b!,&3*O#,&O'3,H(:/H%,*3%3':
'sent	Jo"3k"O
&ccepted	Jh&^6:
'ting	Rw!H
)ve	FW,q#V!t2f!{#!{*
&dded	Fd!,h#,)f
'vice	Fj!%%%&%
&fter	R_",
&greed	Rr#H
&live	Jx!Au!:
'l	FT3m!3U3
(owed	Ft!A4:m!:J3
'ready	Fq!3'3F3
'so	Bs!3=,(,9,W3(:
'ways	R_#3
&mbiguous	Rf"3
'ong	Fv!fMO7:b!t
&n	2H32,*,'A),/3#A"H&,!:",&H-f'A)3(:+H&,+:-,A3!f!m"3"%!O#V%,!3!:#%#,!3!A#%!,&H%3",",
'd	BB,F,CA-:,:.&
'other	>w!f(O-f7,2m5:43%:8,":/O
'swered	F_"3=3)Hs!:
'ything	Rg!%
&pache	Rf":
'plication	R~"H
&s	Bp!3::6:#3/mk!3
`)
