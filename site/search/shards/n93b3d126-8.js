sitegenSearch("n93b3d126-8",`!hardly ever	J~"OR3
%m it	Rk!H
'rfc	Rp"f
'since	R{"O
'the	Jf"hFf
(o	Ri!3
'what	Rl&:
&less clients	Re#H
+get	Rg"3
+looking	Rl"f
+phrases	Rb#,
*looking list	Rl"f
&s nobody	Ri!^
#s 10	Rz&,
'8	R}"A
(251	R}"?
&207	Rs!H
&30	Rz#3
&424	Rd#3
'63	Rs#3
&507	Rz"3
&9	R{"A
&a	.',*3&&%,#&+,#30&)3',),#3"A":!O"O'%#H&f#:':#,":%H"&)&/3'3',!3':!H#O"3!:)3&,&,&3-,!V"%"^-:%3+%"A#,","%#,!:!A"3"{%"A!V&%!,","O!{""8!F
'fter	R_%:
'im	Rh!3
'lert	Rm!3
(iases	Ru&{"!{)
(l	Fm!:_#V-O
(ready	Fr!OH:5:M:
(tered	Fh!3*3.&
'n	:q!V+f*,&3?f(m5:=3*3'O':"3)O
(chors	RD:
(d	Jb":t",
(other	BD3!:6&l!:n!3&,
'rrived	Jv!,v!&!,
(ticles	Rv&^
's	JF,i%:
(ked	FE3q!:^,
(sets	R^3
't	Jh&f/{"
&become	Jk!H&:
(en	21,-,"3"3,,/,+3*H&3!^'O%&!,!H,,!3%&%,#A&H*3%3"3(H!f%,#3#,,,&O#:.,%&0,#:!O',"V',)O
(gun	Rs#3
'locked	R~#3
'orrowed	Rc&3
'ut	Rs!3
&cannot	Rp&:
`)
