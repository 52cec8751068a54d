sitegenSearch("n31146447-3",`!constant status419authenticationtimeout	Rq%^
*s 419	Rq%&
,alone	Rb&3
,by	Rn!O
,has	Rq!,
,in	Rn!(
,of	Rn!,
'raint chk	Rf#H
07	Rf#H
%tact or	Ri%,
'in 2520	Ra'X
*a	Rl"f
*each	Rf"H
*it	Rn#O
*one	Rw&3
*the	Rg":
*yours	Rq!:
)er ghcr	Rm&1
0io	Rm&1
,without	R|%:
+s make	Rm&,
)s a	J'&A3!:o"h
+code	J6,!1u%V
+http	BY,!1"1"1o#"!^+f
+itself	Jj!O,He!&
+or	J-:_&3
+the	J',z"3
&ent 0	Ry#?
*404	Rt&1
*a	Be!3"3"3"3EO
+gain	R&3
+lone	Ra"3
+md	Fe!3"3"3"3
+nd	BJ,8,@H":k",!3!H.%
+pplication	Rw![
+re	Jo&^'^#:
+s	Rr":
,sets	Rz&A
+t	Ji"f,:":
*before	Ra",
+oth	Rn!3
*changes	R{&V
+odes	213"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3'3"3"3"3"3"3"3"3(3#3"3k#A!V
+url	Ja":_#O
*default	Rk&{!!{"!{#
+isk	RN3
*either	Rt!^
+ncoding	Ra#,
,ds	Rv&3
+rrors	R{&3!:!A!H
*fails	Rf#:
,q	Rl&t
-md	Rl&t
+ields	Rc#3
+older	B#:#,!3!:%:%:@,):b%3
,r	R_":
`)
