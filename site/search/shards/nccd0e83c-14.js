sitegenSearch("nccd0e83c-14",`!of a	*%&%,%,":",%&!,!:"&#,":)&!,',":%:",!:',#,(,",":2,"&#,#:!A!^","A!m"A!V"&!:!m#,!V%f!m#A!O#%!H"&!:#O!f"H%3!H#3!O!f"A":#3"3",!H","H#:!h"3!:":!H&3"f&t&3"f"O":!H!f#O":!H#3!H#m#&!3!O"h"3!H"f'&!A"o#:#,!3#,!O":(,",.X"3"&!3!:"&!3":"3%3",%,!3"3#:*:#:#&!3#,#:!O!f"H!O!^"A!H"3"3!A"^":",!3!:"A"&!,!3"&!A!H",!3!A"3!A"%!:!A"(!3!:"&!,!3"&!,!:"*!8!?#:#3"3
&ccept	Rw#H
+language	Rw#H
&ddresses	Jp#3%:3V
'vice	Rp!J
&libaba	Ra%&!3
'l	Bq!tGm.3k!303"V"H
'ways	Ri%3
&n	24,"&-,&,),",*,",&&!,,,6%&:(3#393!A'H2H"O&H#&):%:",+:#,%323",#,%,"<!O!V"O"^',"3!:"3",!H!V","A%,"V!f!{/"(#&!3"3":
'other	68:>,(,3H&^":)AG,9OJ3-O"3"O#3%:#f!{#&,"A(3
'y	Bw!O-:QOZO*3&:
(thing	Rk#O
&ria	Ru&{"
'ticles	Rn&C
&sking	Rq!,
'p	Rs%&
(net	Rs%&
'sets	Nc!,{#3
&t	N,,F,
'tempts	Ry!{"
&ws	R|#&
(s	Rb%,
&z	R0:
'ure	Rv%&
%big	Rm%&
(commerce	Rm%&
`)
