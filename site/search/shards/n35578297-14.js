sitegenSearch("n35578297-14",`!client there	Ry%3
*imeout	Jn!:L&
*o	Bv!%7,#3"3%A':^&
*ries	Jv"30H-A
)uploaded	Rn%,
*ses	Rx",
)verify	J{%3!O"8
)wait	R}#:
-ing	Rw!A
-s	Jl!O23(H
+nts	Fa#,,A*3#&
+s	Rx#H
*e	Rm":
*hen	Rj#H
,ther	Ri!3
+ich	Rj#O
+ose	Jy"fG3
*ill	Ra"H
+th	R_&3
-out	Ju!,4:
*ould	Fl!V2O[H":
*rapper	Rb"H
+ites	Rt#A
(bodytimeout in	Ry"3
(headertimeout nginx	Ry"3
(maxbodysize 20m	R~"f
4if	R~"f
(s 524	Rf%:
*accept	Ru#3
+gainst	Rv&&
+nswer	R{%:
+re	Jx"3X%CA
*behalf	Rq#,
-ind	Rb&&
+uffer	R~"H
,ild	Rr!V
*cache	Rv!:
/s	Rq!%
,n	Jw!%T3
-not	R{!:
+hoice	R_%:
+lock	Ru!3
+ondition	Rt!V
,py	Jl!,-,1&
*depend	Rr"H
+o	.j!3,f&<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<!H"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<!f"<"<"<"<"<"<"<"<"<"<"<"<"<8&:&
*follow	Rs"3
,r	Jp"fm!,
-merly	Ri%&
+rom	Re#H
*gateways	Js%V5:
,ve	R_&O
`)
