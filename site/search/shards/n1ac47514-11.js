sitegenSearch("n1ac47514-11",`!what still	Rw&O
(urprises	Rm!H
*vives	Rz#:
(ystems	R{#3
'the	.*8"8#,+:':/:&,93!:(&"&%&!H!O#^":%O#.!C!H"3"f!{!&&"H",%&&f"H#3%:!H*,%f"A+,!f#&&,!V%A",-&&:;:7:!m"3!{!",%1!a#:#1"A!H!O"&!3!O#V"&","{-"5!H
*ir	Rj'&
*re	FT:f!:,3v!:!A
*y	:_!,BO.:1O#:9:>:'H4:*,#m(%
(o	.',Q,%3.1(&!<'J"%!,"&".!3&%'V*V.H+A':.V"A&m'V!f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<#<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<%H,&!H&*!3#*
(ravels	Np!^*C
'vary	Ry"V
'was	:0,[3%,!333",*3)h",/V;H"HS{!"3.O!V(3
(e	N}#,8,
)nt	Jk!:=3g!&
(ork	Rr!H
)uld	Jc#3l!m)3
'yaml	N-,p&:
(ou	6m!%&5%3%,%3)3#f",#f'3)f;f',%3=:C%"A':#,&3
*r	Bl!%!f),?f_",#V3:
&ever a	Rx&:
+cache	Rm#O
0control	Rm#O
,olumn	R{&3
-mment	Ru&t
+happened	Rl!%
-s	Rd%,
,olds	R{&:
+is	Rc#:
,t	F&,}!:%,*O
-s	Ru&3
+lies	R%,
+matters	R}!H
,ethod	Rm":
+needs	Nb#fG3
+the	Bl!,"3,OF3q!V+{!
`)
