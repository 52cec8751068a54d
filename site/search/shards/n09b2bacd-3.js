sitegenSearch("n09b2bacd-3",`!of 99.9	Rs!3!V
%a	*%&%,%,":",%&!,!:"&",":)&!,',":%:",!:',#,(,",":2,"&#,":!A!^","A!f"A!V"&!:!f#,!V%f!m#A!O#%!H"&!3#O!f"H%3!H#3!O!f"A":#3"3",!H","H#:!h"3!:":!H&3"f&t&3"f"O":!H!f#O":!H#3!H#m#&!3!O"h"3!H"f'&!A"o#:#,!3#,!O":(,",.X"3"&!3!:"&!3":"3%3",%,!3"3#:*:#:#&!3#,#:!O!f"H!O!^"A!H"3"3!A"^":",!3!:"A"&!,!3"&!A!H",!3!A"3!A"%!:!A"(!3!:"&!,!3"&!,!:"*!8!?#:#3"3
&ccept	Ru#H
+language	Ru#H
&ddresses	Jn#3%:3V
'vice	Rn!J
&libaba	R~#&!3
'l	Bo!mGm.3k!303"V"H
'ways	Rg%3
&n	23,"&-,&,),",*,",&&!,,,5%&:(3#393!A'H2H"O&H#&):%:",+:#,%323",#,%,"<!O!V"O"^',"3!:"3",!H!V","A%,"V!f!{."(#&!3"3":
'other	:7:>,(,7:):G,9OJ3.3"O':#f&,"A(3
'y	Bu!O-:QOZO*3&:
(thing	Ri#O
&ria	Rs&{"
'ticles	Rl&C
&sking	Ro!,
'p	Rq%&
(net	Rq%&
'sets	Jb!,z#3
&t	J,,E,
'tempts	Rw!t
&ws	Rz#&
(s	R_%,
&z	R0:
'ure	Rt%&
%big	Rk%&
(commerce	Rk%&
`)
