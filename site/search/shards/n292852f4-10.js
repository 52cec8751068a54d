sitegenSearch("n292852f4-10",`!a video	J|!A%3&3!h
&ewer	Rd"3
&sible	Ra"H
(tor	>^,Sh=f#m4:%V(:::
%oucher	Ri#A
%pn	Rn#:
#waiting	Ro!,
'ver	B/,T,i#{!&V%A
&rning	B3,6,d%f&323
&ve	Js!Ag":
&y	>n!H#^'^)H6O1393-3PO,V
%eak	Bv!V5:!f":63-H
&b	>w!H!t#,!:!H"A,:"&!,C:"f":!?!V.3"&
'dav	>w!H%A,:"&!,C:"f/3"&
'hook	Rq%3
'socket	Jy!,!:!H!OQ:!?!V
&ek	Js!V#^l#,
&ll	JF&l!3
(formed	JF&l!3
%hile	Fp!O%3=3w!&
'te	Rs%3
&ole	:p!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V4,!3
%ildcard	Re#H
%ord	B0,E,m#^5f!{%'3!:!A#O
'ker	F_"fd!3#37O
%rite	Rt%&
&ong	:i!%!H"H&^'O?3"3/33H43::+:&,
%ww	Js%V+:
'authenticate	Js%V+:
#yaml	R-&
%ear	Fk!:w"31:&^
&sterday	Rs!1
#z	J0:E,|#T
%one	R_',!H
"17 http	Rq#?
&quantity	Rq"?
"7 http	R|"?
%qty	R|"?
"a a	R0,
#aa records	Jd%:"V
"b is	Rz&H
%test	Rm#?
#andoned requests	Rs!3
#br scripts	Rs&{"
&eviates 405	Rn!:
#ility that	Rp#,
`)
