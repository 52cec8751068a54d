sitegenSearch("nec822960-8",`!old format	Rr!O
'ragment	Rw&3
.s	Jl&:#A+<
&gets	Rl#3
'rep	Rx!F
&host	Nr"Hh!3
'ttp	R}!:
&id	Rw&3
&key	Ru&[
&links	R@,
(st	Nj"OBf
*s	Rp%3
'ogs	Rk%:
&made	Rn%,
'icrosoft	Rv%3
&name	Fp!3C3c!?7,
*s	Nt!t[f
'ew	JE:i%[,3
&offset	R~!O
'ne	Bq!O"O+f83*f)3r!:
)s	Nx!:b#3
'r	Nc"3x"O
&page	Fx!:.:_!:LV
*s	Rk"H
(ssword	Ry%:
(th	Rr"H
'roxy	Re#?
&refusal	Rb#O
&site	Nm&3.O
'oftware	R|!,
'tate	Rm!O
(yle	Rv#A
&tag	R_#:
'he	Rm&^
'oken	Rs%3
'witter	Rj&&
&url	B@,!:":l%t#V*V",!3'A
)s	Jn&A&:!A&V
&version	N}!H-,
-s	Re#:
&x	Rw!:
%er client	Ry#A
)ode	Re#f
*pies	Nd%3&3
(lists	Rf&3
(one	Rc&3
(phrase	Rh#,
(servers	Rl!,
)oftware	Rg#O
)uccess	Rt#O
(texts	Ra#,
)han	Rq%,
&st clients	Rr"f
%style request	Rv#A
"m9s za	Rz%?
#itting allow	Rx"H
"n 1.1	Rl#3
&27.0.0.1	Re%3
&3	R~!,
&5	R~!,
&8	Ri&,
%2	R~!,
&4	RW3
&5	Nw!O"3
&6	Rq!^
`)
