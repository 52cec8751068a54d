sitegenSearch("nd604eff6-9",`!old name	Fl!3C3c!?7,
*s	Jp!t[f
'ew	FD:f%[,3
&offset	Rz!O
'ne	Bm!O"O+f83*f)3r!:
)s	Jt!:b#3
'r	J~!3x"O
&page	Ft!:.:_!:LV
*s	Rg"H
(ssword	Ru%:
(th	Rn"H
'roxy	Ra#?
&refusal	R}"O
&site	Ji&3.O
'oftware	Rx!,
'tyle	Rr#A
&tag	R{":
'he	Ri&^
'oken	Ro%3
'witter	Rf&&
&url	B?,!:":i%t#V*V",!3'A
)s	Fj&A&:!A&V
&version	Jy!H-,
-s	Ra#:
&x	Rs!:
%er client	Ru#A
)ode	Ra#f
*pies	J_%3&3
(lists	Rb&3
(one	R~%3
(phrase	Rd#,
(servers	Rh!,
)oftware	Rc#O
)uccess	Rp#O
(texts	R|",
)han	Rm%,
&st clients	Rn"f
%style request	Rr#A
"m9s za	Rv%?
#itting allow	Rt"H
"n 1.1	Rh#3
&27.0.0.1	Ra%3
&3	Rz!,
&5	Rz!,
&8	Re&,
%2	Rz!,
&4	RU3
&5	Js!O"3
%301	Rj!,
'8	Rj!,
%401	Rg!O!m
'3	Rg!O!m
&22	Rn!:
&43	Re%3
&xx	Rm!,
%502	Rz#8
&29	Ry#,
`)
