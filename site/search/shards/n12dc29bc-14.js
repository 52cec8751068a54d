sitegenSearch("n12dc29bc-14",`!client set	R}#:
,s	Ri"O
*hould	:l!<"O)O"%/&'&'&):':"O#:":3f&:"3R,Q&
,ws	R~":
*ide	Ry#H
*peaks	Rx!3
+oke	J_%&?,
*sl	R{%1
*tated	Rz"3
+ill	Rj#3
+op	Rl#f
,res	Rg"H
)takes	J~!H%:7A
*hat	2j!,%3!H%O%,#3%:!H&3+3!:#:"A&H":",#,-3"H':!H%:":#,!:#:!H&H&3":",!:%:'333!V/&!:#:":!V
+e	R{%:
,n	Jq"H<HI,
,re	Ry%3
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
`)
