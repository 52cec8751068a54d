sitegenSearch("na1500218-14",`!is still	6d!:+V",!:",!:):#:"3!^%,",!f",!3"3!H&f#A"H)&!A0H%,%H)3::@:):.V
'opped	Ro!O
(red	Bm!:/O4O"O*O
'rasse	Rz&:
(icter	Rn#O
)pped	Rw"t
&uccess	Rl!3
'pported	Rq!:
&witched	Jl!AM3;3
%taken	>n!,<H53!fr!{&"V'&!,#t.,",
&emporary	Jr!H.,S3
'n	Ru!3
'xt	BP::,j#:%O!m!{#)H!O
&hat	>5,f!A#fb!:C:0^-,"3
'e	*"3#:*:'3*,2:&:":',41"1#,"O"H",!3"O!o"A"3!V&,!3!A"3"V":"%!^"A#H!O#:!O",",!O"H#,!H!f"h"&!,!H%A"3",",!O":":#A"3%h%t#3","3!H!h"H"f"A!H"h"3!f"O",(H%O%&&3!h"f",!:"H#A&3!:#,!:#3!:%,#:!X":!V",!:"X#&"V!^'V+:%:&3":%:%V"A"3"3!V!m"3"%!:!A#,%3!:"A#H!V"3!A#%!O"3!A",!3":!H!{.':!H
(ir	Ry#3
(n	B::e!:%:/H-Oy!,
(re	6)&"3",=:-,/:',%1(,,,#,%O'H4A#&%f"f"f/H&:^:-8!V!f",!1#H%H&3
*fore	Nl!:AO
(se	Rt&:
'ree	Rw"O
&o	6+:):+3;:;:!m#^+30,%,'A"A(H-H+3,3"A)3N{%-3&A
'ld	B83o!H<A+H6,
'o	:l!A#,!A*AK,!3",!?#H)f"3%?'3&f)OV:%:
&reated	Rn"3
`)
