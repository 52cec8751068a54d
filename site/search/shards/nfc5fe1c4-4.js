sitegenSearch("nfc5fe1c4-4",`!it has	2&,",),/,G&(,!A",":#^&%#A"3!A"f(O):"3"H&3!f%H%:"&#,!f%3),!3'f%O"f#:!A(&%A%:9,!:2:%,)t#O(:":&A#O!{"!{''H
've	Js!3g#O
&elps	R_&:
'uristically	Rc#O
&ides	Ry#3
'ts	Ro%:
&olds	B6,/,a"&(H93N%
'w	R}":
&tml	J~!:x"{"
'tp	J{!:0:
)statuscodeunused	Rj":
%if	:':H:+:9A*:!f&f'3/H6f'O3O?O
&is	R{":
&n	2"3G1":'1"1&,!1)&!:+V"^13"&!f%:%H)3",&3":!H-H#A"3'H'H.,#O%3#3,:"&%3(,,O(3#3#3%,*:!O","A"3
'dented	Rt&A
+s	Ru&A
'side	Ru&A
'to	Fr!Ae":#:3,
(roduces	Rf!,
`)
