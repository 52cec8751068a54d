sitegenSearch("nd052607f-74",`!considers them	Rp",
'st of	Rd#A
&ole also	Rn&m
*lines	Rn&m
,sts	Ry!:
*names	Rk!m
*shows	Ry!H
*where	Rq"m
&t data	Rh%8
(text	Rl!?
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
'in 2520	R{&X
*a	Rh"f
*each	Rb"H
*it	Rj#O
*one	Rr&3
*the	Rc":
*yours	Rm!:
)er ghcr	Ri&1
0io	Ri&1
,without	Rx%:
+s make	Ri&,
)s a	F'&A3!:k"h
+code	J6,!1q%V
+http	BV,!1"1"1n#"!^*f
+itself	Ff!O,He!&
+or	J-:{%3
+the	J',v"3
&ent 0	Ru#?
*404	Ro&1
*a	Ba!3"3"3"3EO
+gain	R&3
+lone	R|!3
+md	Fa!3"3"3"3
+nd	BJ,5,?H":k",!3!H-%
+pplication	Rs![
+re	Fk&^&^#:
+s	Rn":
,sets	Ru&:
+t	Fe"f,:":
*before	R|!,
+oth	Rj!3
*changes	Rv&V
`)
