sitegenSearch("nd334ac1e-13",`!client there	Rw%3
*imeout	Jl!:L&
*o	Bt!%7,#3"3%A':^&
*ries	Ft"30H-A
)uploaded	Rl%,
*ses	Rv",
)verify	Jy%3!O"8
)wait	R{#:
-ing	Ru!A
-s	Fj!O23(H
+nts	F~",,A*3#&
+s	Rv#H
*e	Rk":
*hen	Rh#H
,ther	Rg!3
+ich	Rh#O
+ose	Jw"fG3
*ill	R~!H
+th	R}%3
-out	Js!,4:
*ould	Fj!V2O[H":
*rapper	R_"H
+ites	Rr#A
(bodytimeout in	Rw"3
(headertimeout nginx	Rw"3
(maxbodysize 20m	R|"f
4if	R|"f
(s 524	Rd%:
*accept	Rs#3
+gainst	Rt&&
+nswer	Ry%:
+re	Fv"3X%CA
*behalf	Ro#,
-ind	R_&&
+uffer	R|"H
,ild	Rp!V
*cache	Rt!:
/s	Ro!%
,n	Ju!%T3
-not	Ry!:
+hoice	R}#:
+lock	Rs!3
+ondition	Rr!V
,py	Fj!,-,1&
*depend	Rp"H
+o	.h!3,f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<!H"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<!f"<"<"<"<"<"<"<"<"<"<"<"<"<8&:&
*follow	Rq"3
,r	Jn"fm!,
-merly	Rg%&
+rom	Rc#H
*gateways	Jq%V5:
,ve	R}%O
`)
