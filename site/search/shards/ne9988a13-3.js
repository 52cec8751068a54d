sitegenSearch("ne9988a13-3",`!forecast the	Rw!,
&ign service	Ro#f
+ite	J|"H:H
.s	Rd%3
*to	Rl#3
&seen 500	Rh!,
%ge can	Ri&%
(serves	Rr&:
(you	Rr&:
'd list	Rz#3
)one	Rj"f
'ries whether	Rz#:
(y token	Fe!:!A-OA3
's and	Rh&^
't guide	JD:m%3
)url	Rg&V
)vary	Rs"O
)what	Jx!3y"O
(ting about	R{!H
-scripts	Rg#H
-that	Rh#H
/e	Rz"H
&ive a	Rn#:
%k may	Ri&1
'true	Ri&1
%m 303	Rz!3
)7	Rf"3
'a	Fe!VCf&H8:
(gain	Js!t5H
(ll	Rl!O
(nd	F_"Hq!3K3
(rrives	R|"3
(s	R):
'can	R~!,
)rried	Rm%V
(ontent	R}"3
.range	R}"3
'data	R|"3
(isk	RN:
'e2	R{&,
(ach	Rb#H
(xists	Fh!A*A%3
'field	Rs"f
(or	Rc",
'in	Rb#:
(s	Fe!V;f6H
(tself	Ru#3
'lacks	Rm%3
'of	J}"H8H
(n	Fs!t:32H
(r	F~!&6f*3R&
'send	R~!3
+s	Rr"f
(tood	Rm%3
(uch	RL,
'that	B0:X3*34&!A0Aw!O5,
)e	J~!,!:}"O
*y	Ro%V
)ree	Ry&3
(itle	Rs"?
(o	Rd",
(reats	Rv"f
(wice	Rg"h
'urlencoded	Fg"?73!?Q?
(se	Rn"H
'value	R{&3
`)
