sitegenSearch("n4e8884b1-5",`!old one	Bk!O"O+f83*f)3r!:
)s	Jr!:b#3
'r	J|!3x"O
&page	Fr!:.:_!:LV
*s	Re"H
(ssword	Rs%:
(th	Rl"H
'roxy	R~"?
&refusal	R{"O
&site	Jg&3.O
'oftware	Rv!,
'tyle	Rp#A
&tag	Ry":
'he	Rg&^
'oken	Rm%3
'witter	Rd&&
&url	B?,!:":g%t#V*V",!3':
)s	Fh&A&:!A&V
&version	Jw!H-,
-s	R~":
&x	Rq!:
%er client	Rs#A
)ode	R~"f
*pies	J}#3&3
(lists	R_&3
(one	R|%3
(phrase	Rb#,
(servers	Rf!,
)oftware	Ra#O
)uccess	Rn#O
(texts	Rz",
)han	Rk%,
&st clients	Rl"f
%style request	Rp#A
"m9s za	Rt%?
#itting allow	Rr"H
"n 1.1	Rf#3
&27.0.0.1	R~#3
&3	Rx!,
&5	Rx!,
&8	Rc&,
%2	Rx!,
&4	RU3
&5	Jq!O"3
%301	Rh!,
'8	Rh!,
%401	Re!O!m
'3	Re!O!m
&22	Rl!:
&43	Rc%3
&xx	Rk!,
%502	Rx#8
&29	Rw#,
%a	.":&:L&,:',%%&:"O"t&:#A!O!V#t",#&)H9&!:!H&3"H#H#A#:%3#H"3(H!V"m#:7^%3%&"3&&*&!:,:%3!H!{'"^#A"&!h%A"3!{""V":#V"3#O"V6&&&
&bsolute	Ro!3
&fter	Rq!H
&ll	FZ:n!fj!V
`)
