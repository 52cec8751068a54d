sitegenSearch("nb58994ff-9",`!a value	6-,!:;:3:%:.,!A#H(A%3!:"f:?13#3!f%3,3!:]3.3",!3!:&V
)error	Rj!H
&riable	FZ&,,j#:*A!H
%ersion	:g!ABH-3&3#3.3,3"3%3),VF'{"
'y	Ri#3
%ideo	Fx!A%3&3!h
&ewer	R_"3
&sible	R|!H
(tor	>Z,Rh=f#m4:%V(:::
%oucher	Re#A
%pn	Rj#:
#waiting	Rk!,
'ver	B/,Q,h#{!&V%A
&rning	B3,6,_%f&323
&ve	Jo!Ag":
&y	>j!H#^'^)H6O1393-3PO,V
%eak	Br!V5:!f":63-H
&b	>s!H!t#,!:!H"A,:"&!,C:"f":!?!V.3"&
'dav	>s!H%A,:"&!,C:"f/3"&
'hook	Rm%3
'socket	Ju!,!:!H!OQ:!?!V
&ek	Fo!V#^l#,
&ll	JF&h!3
(formed	JF&h!3
%hile	Fl!O%3=3w!&
'te	Ro%3
&ole	6l!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V4,!3
%ildcard	Ra#H
%ord	B0,m%^5f!{%'3!:!A#H
'ker	F{!fd!3#37O
%rite	Rp%&
&ong	:e!%!H"H&^'O?3"3/33H43::+:&,
%ww	Jo%V+:
'authenticate	Jo%V+:
#yaml	R-&
%ear	Fg!:w"31:&^
&sterday	Ro!1
#z	Rk&T
%one	R{&,!H
"17 http	Rm#?
&quantity	Rm"?
"7 http	Rx"?
%qty	Rx"?
`)
