sitegenSearch("ndf4708c7-9",`!a value	:-,!:;:5:%:.,!A#H(A%3!:"f:?13#3!f%3,3!:]3.3",!3!:&V
)error	Rl!H
&riable	F]&,,j#:*H!O
%ersion	:i!ABH-3&3#3.3,3"3%3),VF'{#
'y	Rk#3
%ideo	Fz!A%3&3!h
&ewer	Rb"3
&sible	R~!H
(tor	>],Rh=f#m4:%V(:::
%oucher	Rg#A
%pn	Rl#:
#waiting	Rm!,
'ver	B/,S,h#{!&V%A
&rning	B3,6,b%f&323
&ve	Jq!Ag":
&y	>l!H#^'^)H6O1393-3PO,V
%eak	Bt!V5:!f":63-H
&b	>u!H!t#,!:!H"A,:"&!,C:"f":!?!V.3"&
'dav	>u!H%A,:"&!,C:"f/3"&
'hook	Ro%3
'socket	Jw!,!:!H!OQ:!?!V
&ek	Fq!V#^l#,
&ll	JF&j!3
(formed	JF&j!3
%hile	Fn!O%3=3w!&
'te	Rq%3
&ole	:n!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V4,!3
%ildcard	Rc#H
%ord	B0,o%^5f!{%'3!:!A#O
'ker	F}!fd!3#37O
%rite	Rr%&
&ong	:g!%!H"H&^'O?3"3/33H43::+:&,
%ww	Jq%V+:
'authenticate	Jq%V+:
#yaml	R-&
%ear	Fi!:w"31:&^
&sterday	Rq!1
#z	Rm&T
%one	R}&,!H
"17 http	Ro#?
&quantity	Ro"?
"7 http	Rz"?
%qty	Rz"?
`)
