sitegenSearch("n4217ea8f-11",`!client speaks	Rt!3
+oke	J{#&?,
*sl	Rw%1
*tated	Rv"3
+ill	Rf#3
+op	Rh#f
,res	Rc"H
)takes	Fz!H%:7A
*hat	2f!,%3!H%O%,#3%:!H&3+3!:#:"A&H":",#,-3"H':!H%:":#,!:#:!H&H&3":",!:%:'333!V/&!:#:":!V
+e	Rw%:
,n	Fm"H<HI,
,re	Ru%3
*imeout	Jj!:L&
*o	Br!%7,#3"3%A':^&
*ries	Fr"30H-A
)uploaded	Rj%,
*ses	Rt",
)verify	Jw%3!O"8
)wait	Ry#:
-ing	Rs!A
-s	Fh!O23(H
+nts	F|",,A*3#&
+s	Rt#H
*e	Ri":
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
+gainst	Rq&&
+nswer	Rw%:
+re	Ft"3X%BA
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
`)
