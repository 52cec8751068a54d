sitegenSearch("n746370e1-11",`!vars is	Rx&:
%y a	Rw"O
(ccept	Jl"?-?
(nd	Rw"V
'if	Ru#O
(t	Rr#H
'names	Ja#O"O
'rfc	Jl"3(O
'tells	Rw"A
(hat	Rd"3
)e	Rl"3
"bscript data	Jl&^){!
+run	RQ,
"endors own	RH,
*source	Rm!H
#rbose say	Rk&3
%dict depends	Ra#O
*on	R}"O
%ification the	R{%&
(ed says	Ri&%
+that	R_'3
+we	Rf&3
'y client	J{%3",!8
)error	R{%1
)success	R|%8
%sion 1	Jk&1!:%H(?
+.0	Be"?"?B?"?0?
,1	Rj#f
,22.1	R{!H
-9.0	R{!H
+18	Rg"A
+3	Jy!?Q?
+4.1	Rv%?
*2	Rb"A
+.4.71	Jh":U3
-2	Rs!3
+0	J_#:/:
*3	BU8LA,A0A%Au!:
*4	Jz"A%A
+.3	Rn!O
+00	Rx#3
*5	Rc#:
*6.6.1	Rc&,
*7.88	Jm":":
..1	J|":(:
*and	Jg",839A
+pache	Ru#3
*belongs	Re"H
+reaks	Ru#3
*changes	Rt&A
,osen	Ru#&
*directly	Rh"H
*file	Rt#f
.pdf	Rt#f
,rst	Rt#H
+or	Jn!:h!3
+rom	R{"H
*help	Rk&%
+ttp	R_%,
*is	Bh"3!A4A"?:H",
+t	Bb"A'38,/A+:!A=%
,s	Rk#,
*just	Jb",Jf
*may	Jk!:=O
+erges	Rz":
`)
