sitegenSearch("n497f824b-3",`!client shows	Ra#:
*ide	R{#H
*peaks	Rz!3
+oke	Nb%&?,
*sl	R}%1
*tated	R|"3
+ill	Rl#3
+op	Rn#f
,res	Ri"H
)takes	Ja"H%:7A
*hat	2l!,%3!H%O%,#3%:!H&3+3!:#:"A&H":",#,-3"H':!H%:":#,!:#:!H&H&3":",!:%:'333!V/&!:#:":!V
+e	R}%:
,n	Js"H<HI,
,re	R{%3
*imeout	Np!:L&
*o	Bx!%7,#3"3%A':^&
*ries	Jx"30H-A
)uploaded	Rp%,
*ses	Rz",
)verify	N}%3!O"8
)wait	R_%:
-ing	Ry!H
-s	Jn!O23(H
+nts	Fc#,,A*3#&
+s	Rz#H
*e	Ro":
*hen	Rl#H
,ther	Rk!3
+ich	Rl#O
+ose	N{"fG3
*ill	Rc"H
+th	Rb&3
-out	Nw!,4:
*ould	Fn!V2O[H":
*rapper	Rd"H
+ites	Rv#A
(bodytimeout in	R{"3
(headertimeout nginx	R{"3
(maxbodysize 20m	Ra#f
4if	Ra#f
(s 524	Rh%:
*accept	Rw#3
+gainst	Rx&&
+nswer	R}%:
+re	Jz"3X%CA
*behalf	Rs#,
-ind	Rd&&
+uffer	Ra#H
,ild	Rt!V
*cache	Rx!:
/s	Rs!%
,n	Ny!%T3
-not	R}!:
+hoice	Rb%:
+lock	Rw!3
+ondition	Rv!V
,py	Jn!,-,1&
*depend	Rt"H
`)
