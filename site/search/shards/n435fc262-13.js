sitegenSearch("n435fc262-13",`!is a	*#,"3*,%,%,+,8:/,*,!:!H"%!3!A"3!A#,!:#%!:!m%t",!X#,!3!:",!H!V",!A!H"f%h"3#3"f"3"3":"f"f"3!O"3!O&O"H#O%H#3!m"3!m"o"O",!3":"3!f"H",!H"3!:"3"3"3"A#,"3"H"3!f"3%3!?!H"3#3"3!O":",","3!f"3!:!H"H",!A"3!H"A#3#X%,!:'3%:%3):%:&:"3!:":"&#:#X&:#:":#:"%!3!A"3!H",!H!O"3#A!V#,#,!3!V"%!H",#%!,!3"3!A":"H!V!t"3!:!A#Q#3!J"3!Q
&bout	:O3d!,&3*O#,&O'3,H(:/H%,*3%3':
'sent	Jq"3k"O
&ccepted	Jj&^6:
'ting	Ry!H
)ve	JX,r#V!t2f!{#!{*
&dded	Jf!,h#,)f
'vice	Jl!%%%&%
&fter	Rb",
&greed	Rt#H
&live	Jz!Au!:
'l	JU3n!3U3
(owed	Fv!A4:m!:J3
'ready	Js!3'3F3
'so	Bu!3=,(,9,W3(:
'ways	Rb#3
&mbiguous	Rh"3
'ong	Fx!fMO7:b!t
&n	2H33,*,(A),/3#A"H&,!:",&H-f'A)3(:+H&,+:-,A3!f!m"3"%!O#V%,!3!:#%#,!3!A#%!,&H%3",",
'd	BB,H,CA-:,:.&
'other	>y!f(O-f7,2m5:43%:8,":/O
'swered	Fb"3=3)Hs!:
'ything	Ri!%
&pache	Rh":
'plication	Ra#H
&s	Br!3::6:#3/mk!3
`)
