sitegenSearch("ndfdc1857-9",`!what the	2*8"8,:':/:&,93!:'&"&%&!H%:%O#.!C!H"3"m&&"H",%&&f"H#3%:!H*,%f"A+,!f#&&,!V%A",-&&:;:7:!m"3!{!",%1!a#:#1"A!H!O"&!3!O#V"&","{,"5!H
*ir	Rg'&
*re	Jw":,3v!:!A
*y	:^,AO.:1O#:9:>:'H4:*,#m(%
(o	.',P,%3.1'&!<'J"%!,"&".!3&%'V*V.H+A':.V"A&m'V!f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<#<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<%H,&!H&*!3#*
(ravels	Jn!^*C
'vary	Rw"V
'was	:0,Y3%,!333",*3)h",/V;H"HS{!"3.O!V(3
(e	J{#,8,
)nt	Ji!:=3g!&
(ork	Rp!H
)uld	Ja#3l!m)3
'yaml	Ry&:
(ou	6k!%&5%3%,%3)3#f",#f'3)f;f',%3=:C%"A':#,&3
*r	Bj!%!f),?f_",#V3:
&ever a	Rv&:
+cache	Rk#O
0control	Rk#O
,olumn	Ry&3
-mment	Rs&t
+happened	Rj!%
-s	Rb%,
,olds	Ry&:
+is	Ra#:
,t	F&,{!:%,*O
-s	Rs&3
+lies	R%,
+matters	R{!H
,ethod	Rk":
+needs	J_#fG3
+the	Bj!,"3P3q!V+{!
.y	Rb":
,racks	Ra"3
#en 401	Ri!a
)3	Ri&,
)4	Ri&,
(20	Rh&:
)9	Rg&,
`)
