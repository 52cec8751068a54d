sitegenSearch("nbb912810-12",`!client we	Ri":
*hen	Rf#H
,ther	Re!3
+ich	Rf#O
+ose	Ju"fG3
*ill	R|!H
+th	R{%3
-out	Jq!,4:
*ould	Fh!V2O[H":
*rapper	R}!H
+ites	Rp#A
(bodytimeout in	Ru"3
(headertimeout nginx	Ru"3
(maxbodysize 20m	Rz"f
4if	Rz"f
(s 524	Rb%:
*accept	Rq#3
+gainst	Rr&&
+nswer	Rw%:
+re	Ft"3X%CA
*behalf	Rm#,
-ind	R}%&
+uffer	Rz"H
,ild	Rn!V
*cache	Rr!:
/s	Rm!%
,n	Js!%T3
-not	Rw!:
+hoice	R{#:
+lock	Rq!3
+ondition	Rp!V
,py	Fh!,-,1&
*depend	Rn"H
+o	.f!3,f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<!H"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<!f"<"<"<"<"<"<"<"<"<"<"<"<"<8&:&
*follow	Ro"3
,r	Jl"fm!,
-merly	Re%&
+rom	Ra#H
*gateways	Jo%V5:
,ve	R{%O
+lue	Rz!H
*have	Jr!,!30H
*ignore	RX,
+n	Ri!3
,to	Rn!^
+t	Ra#:
*key	Ru!A
*log	Rx"f
,ok	Jf!,7f
,se	Rs!V
*make	Jr!&NV
,y	Bl!O(f':<f4H::RM
+eet	Rq!O
+istake	Rn!5
`)
