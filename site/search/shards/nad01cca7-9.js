sitegenSearch("nad01cca7-9",`!a value	6-,!:;:3:%:.,!A#H(A%3!:"f:?13#3!f%3,3!:]3-3",!3!:&V
)error	Rj!H
&riable	FZ&,,i#:*A!H
%ersion	:g!ABH-3&3#3.3,3"3%3),UF'{"
'y	Ri#3
%ideo	Fx!A%3&3!h
&ewer	R_"3
&sible	R|!H
(tor	>Z,Rh=f#m4:%V(:::
%oucher	Re#A
%pn	Rj#:
#waiting	Rk!,
'ver	F/,Q,h#{!&V
&rning	B3,6,_%f&313
&ve	Jo!Ag":
&y	>j!H#^'^)H6O1393-3OO,V
%eak	Br!V5:!f":63-H
&b	>s!H!t#,!:!H"A,:"&!,C:"f":!?!V.3"&
'dav	>s!H%A,:"&!,C:"f/3"&
'hook	Rm%3
'socket	Ju!,!:!H!OQ:!?!V
&ek	Fo!V#^k#,
&ll	JF&h!3
(formed	JF&h!3
%hile	Fl!O%3=3w!&
'te	Ro%3
&ole	6l!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V3,!3
%ildcard	Ra#H
%ord	B0,m%^4f!{%'3!:!A#H
'ker	F{!fd!3#37O
%rite	Rp%&
&ong	:e!%!H"H&^'O?3"3/33H43::+:&,
%ww	Jo%V+:
'authenticate	Jo%V+:
#yaml	R-&
%ear	Fg!:w"31:%^
&sterday	Ro!1
#z	Rk&T
%one	Rz&,!H
"17 http	Rm#?
&quantity	Rm"?
"7 http	Rx"?
%qty	Rx"?
`)
