sitegenSearch("n101b2f3f-8",`!console lines	Ru&m
,sts	R_":
*names	Rq!t
*says	Rq!^
+hows	R_"H
*where	Rw"m
&t data	Rn%8
(text	Rr!?
)ype	Rr!?
'ant against	Rp!O
+for	Jp!hA:s!3
+in	Np!^d"%
+of	Bp!Ae"&/,*&"&
+status419authentication	Rs%^
Btimeout	Rs%^
*s 419	Rs%&
,alone	Rd&3
,by	Rp!O
,has	Rs!,
,in	Rp!(
,of	Rp!,
'raint chk	Rh#H
07	Rh#H
%tact or	Rk%,
'in 2520	Rc'X
*a	Rn"f
*each	Rh"H
*it	Rp#O
*one	Ry&3
*the	Ri":
*yours	Rs!:
)er ghcr	Ro&1
0io	Ro&1
,without	R~%:
+s make	Ro&,
)s a	J'&B3!:p"h
+code	N7,!1v%V
+http	BZ,!1"1"1p#"!^+f
+itself	Jl!O,He!&
+or	N-:b&3
+the	N',|"3
&ent 0	R{#?
*404	Rv&1
*a	Bf!3"3"3"3FO
+gain	R&3
+lone	Rc"3
+md	Ff!3"3"3"3
+nd	BK,8,AH":k",!3!H.%
+pplication	Ry!k
+re	Jq&^'^#:
+s	Rt":
,sets	R|&A
+t	Jk"f,:":
*before	Rc",
+oth	Rp!3
*changes	R}&V
+odes	213"3"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3'3"3"3"3"3"3"3"3(3#3"3l#A!V
`)
