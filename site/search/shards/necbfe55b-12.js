sitegenSearch("necbfe55b-12",`!variable sslclientverify	R}%3
+that	R_!&
+which	Rt&:
*s are	R|&%
,of	J_!,o#{'1X!a!h!o!v!}!
,such	Ro&H
,that	Rm&&
'nt also	Jn!H*Hc!(!?
*to	Rn!H
&es points	Rq!A
%s and	Rz&:
'is	Rz&:
%y a	Ry"O
(ccept	Jm!HB?-?
(nd	Ry"V
'cookie	Rm!H
)unts	Rm!H
'does	Rm!H
'has	Rm!H
'if	Rw#O
(t	Rt#H
'miss	Rm!V
'names	Nc#O"O
(ever	Rm!H
'origin	Rm!H
'rfc	Nn"3(O
'tells	Ry"A
(hat	Rf"3
)e	Rn"3
'user	Rm!H
+agent	Rm!H
&miss with	Rm!V
"b verilog	Ru&m
#script data	Nn&^){!
+run	RR,
"endors own	RI,
*source	Ro!H
#rbose say	Rm&3
%dict depends	Rc#O
*on	R_#O
%ification the	R}%&
(ed says	Rk&%
+that	Rb'3
+we	Rh&3
'y client	N}%3",!8
)error	R}%1
)success	R~%8
&log vhdl	Ru&m
%sion 07	Ry!^
*1	Jm&1!:%H(?
+.0	Bg"?"?B?"?0?
,1	Rl#f
,22.1	R}!H
-9.0	R}!H
+18	Ri"A
+3	N{!?Q?
+4.1	Rx%?
*2	Rd"A
+.4.71	Nj":U3
-2	Ru!3
+0	Nb#:/:
*3	BV8MA,A0A%Au!:
`)
