sitegenSearch("n3684fc1e-0",`!const text	Rl!?
)ype	Rl!?
'ant against	Rj!O
+for	Fj!hA:s!3
+in	Jj!^d"%
+of	Bj!Ae"&/,*&"&
+status419authentication	Rm%^
Btimeout	Rm%^
*s 419	Rm%&
,alone	R}%3
,by	Rj!O
,has	Rm!,
,in	Rj!(
,of	Rj!,
'raint chk	Rb#H
07	Rb#H
%tact or	Re%,
'in 2520	R|&X
*a	Rh"f
*each	Rb"H
*it	Rj#O
*one	Rs&3
*the	Rc":
*yours	Rm!:
)er ghcr	Ri&1
0io	Ri&1
,without	Rx%:
+s make	Ri&,
)s a	F'&A3!:k"h
+code	J6,!1q%V
+http	BV,!1"1"1n#"!^+f
+itself	Ff!O,He!&
+or	J-:{%3
+the	J',v"3
&ent 0	Ru#?
*404	Rp&1
*a	Ba!3"3"3"3EO
+gain	R&3
+lone	R|!3
+md	Fa!3"3"3"3
+nd	BJ,5,?H":k",!3!H.%
+pplication	Rs![
+re	Fk&^'^#:
+s	Rn":
,sets	Rv&:
+t	Fe"f,:":
*before	R|!,
+oth	Rj!3
*changes	Rw&V
+odes	613"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3&3"3"3"3"3"3(3"3"3k#A!V
+url	J|!:_#O
*default	Rg&{!!{"!{#
+isk	RN3
*either	Rp!^
+ncoding	R|",
,ds	Rr&3
`)
