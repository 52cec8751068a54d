sitegenSearch("n6cc681d1-4",`!it has	2&,",),0,K&),!A",":#^&%#A":!H"f(O):"3"H&3!f%H%:"&#,!f%3),!3'f%O"f#:!A(&%A%:9,!:2:%,)t#O',#:",!:&A#V!{#!{('H
've	Ny!:h#O
&elps	Rf&:
'uristically	Ri#O
&ides	R_%3
'ts	Ru%:
&olds	B7,/,IH]&(H93O%
'w	Rd#:
&tml	Ne":y"{#
'tp	Nb":0:
)statuscodeunused	Rp":
%if	:':I:.:;A*:!f&f'3/H6f'O3O?O
&is	Rb#:
&n	2"3H1":'1"1',!1+&!:-V"^%O,^#3"&!f%:%H)3",&3":!H-H#A"3'H'H.,#O%3#3,:"&%3(,,O(3#3#3%,*:!O",#A"3
'dented	R{&A
+s	R|&H
'side	R|&H
'to	B2:h!Ae":#:3,
(roduces	Rl!,
`)
