sitegenSearch("n77ebd2eb-12",`!what sitegen	Bg&3&[%&#,!m#,
(tands	::&8:):o#V#,#H'f#,%3"3"A!{"!{&#%
)ill	Rq&O
(urvives	Rt#:
(ystems	Ru#3
'the	2*8"8,:':/:&,:&"&%&!H%:%O#.!C!H"3"m&&"H",%&&f"H#3%:!H*,%f"A+,!f#&&,!V%A",-&&:;:7:!m"3!{!&1!a#:#1"A!H!O"&!3!O#V"&","{+"5!H
*ir	Rb'&
*re	Fs":,3v!:!A
*y	>Z,@O.:1O#:9:>:'H4:,m(%
(o	.',O,.1'&!<'J"%!,"&".!3&%'V*V.H+A':.V"A&m'V!f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<#<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<%H,&!H&*!3#*
(ravels	Jj!^*C
'vary	Rs"V
'was	:0,U3%,!333",*3)h",/V;H"HS{!"3.O!V(3
(e	Jw#,8,
)nt	Fe!:=3g!&
(ork	Rl!H
)uld	F|"3l!m)3
'yaml	Ru&:
(ou	6g!%&5%3%,%3)3#f",#f'3)f;f',%3=:C%"A':#,&3
*r	Bf!%!f),?f_",#V3:
&ever a	Rr&:
+cache	Rg#O
0control	Rg#O
,olumn	Ru&3
-mment	Ro&t
+happened	Rf!%
-s	R}#,
,olds	Ru&:
+is	R|":
,t	F&,w!:%,*O
-s	Ro&3
+lies	R%,
+matters	Rw!H
,ethod	Rg":
+needs	J{"fG3
`)
