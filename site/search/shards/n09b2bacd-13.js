sitegenSearch("n09b2bacd-13",`!old lists	Rn%3
'ogs	Ri%:
&made	Rl%,
'icrosoft	Rt%3
&name	Fn!3C3c!?7,
*s	Jr!t[f
'ew	JD:h%[,3
&offset	R|!O
'ne	Bo!O"O+f83*f)3r!:
)s	Jv!:b#3
'r	Ja"3x"O
&page	Fv!:.:_!:LV
*s	Ri"H
(ssword	Rw%:
(th	Rp"H
'roxy	Rc#?
&refusal	R_#O
&site	Jk&3.O
'oftware	Rz!,
'tyle	Rt#A
&tag	R}":
'he	Rk&^
'oken	Rq%3
'witter	Rh&&
&url	B?,!:":k%t#V*V",!3'A
)s	Jl&A&:!A&V
&version	J{!H-,
-s	Rc#:
&x	Ru!:
%er client	Rw#A
)ode	Rc#f
*pies	Jb%3&3
(lists	Rd&3
(one	Ra&3
(phrase	Rf#,
(servers	Rj!,
)oftware	Re#O
)uccess	Rr#O
(texts	R~",
)han	Ro%,
&st clients	Rp"f
%style request	Rt#A
"m9s za	Rx%?
#itting allow	Rv"H
"n 1.1	Rj#3
&27.0.0.1	Rc%3
&3	R|!,
&5	R|!,
&8	Rg&,
%2	R|!,
&4	RV3
&5	Ju!O"3
%301	Rl!,
'8	Rl!,
%401	Ri!O!m
'3	Ri!O!m
&22	Rp!:
&43	Rg%3
&xx	Ro!,
%502	R|#8
&29	R{#,
`)
