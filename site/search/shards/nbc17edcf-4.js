sitegenSearch("nbc17edcf-4",`!what the	2*8"8,:':/:&,<&"&%&!H%:%O#.!C!H"3"m&&"H",%&&f"H#3%:!H*,%f"A+,!f#&&,!V%A",-&&:;:7:!m"3!{!",%1!a#:#1"A!H!O"&!3!O#V"&","{,"5!H
*ir	Rd'&
*re	Fu":,3v!:!A
*y	:],@O.:1O#:9:>:'H4:*,#m(%
(o	.',O,%3-1'&!<'J"%!,"&".!3&%'V*V.H+A':.V"A&m'V!f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<#<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<%H,&!H&*!3#*
(ravels	Jl!^*C
'vary	Ru"V
'was	:0,W3%,!333",*3)h",/V;H"HS{!"3.O!V(3
(e	Jy#,8,
)nt	Fg!:=3g!&
(ork	Rn!H
)uld	F~"3l!m)3
'yaml	Rw&:
(ou	6i!%&5%3%,%3)3#f",#f'3)f;f',%3=:C%"A':#,&3
*r	Bh!%!f),?f_",#V3:
&ever a	Rt&:
+cache	Ri#O
0control	Ri#O
,olumn	Rw&3
-mment	Rq&t
+happened	Rh!%
-s	R_%,
,olds	Rw&:
+is	R~":
,t	F&,y!:%,*O
-s	Rq&3
+lies	R%,
+matters	Ry!H
,ethod	Ri":
+needs	J}"fG3
+the	Bh!,"3P3q!V+{!
.y	R_":
,racks	R~!3
#en 401	Rg!a
)3	Rg&,
)4	Rg&,
(20	Rf&:
)9	Re&,
`)
