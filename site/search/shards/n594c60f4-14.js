sitegenSearch("n594c60f4-14",`!vary tells	Rs"A
(hat	R_"3
)e	Rh"3
"bscript data	Jh&^){!
+run	RQ,
"endors own	RH,
*source	Ri!H
#rbose say	Rg&3
%dict depends	R|"O
*on	Ry"O
%ification the	Rw%&
(ed says	Re&%
+that	R{&3
+we	Rb&3
'y client	Jw%3",!8
)error	Rw%1
)success	Rx%8
%sion 1	Fg&1!:%H(?
+.0	Ba"?"?B?"?0?
,1	Rf#f
,22.1	Rw!H
-9.0	Rw!H
+18	Rc"A
+3	Ju!?Q?
+4.1	Rr%?
*2	R}!A
+.4.71	Jd":U3
-2	Ro!3
+0	J{":/:
*3	BT8IA,A0A%Au!:
*4	Jv"A%A
+.3	Rj!O
+00	Rt#3
*5	R~":
*6.6.1	R~%,
*7.88	Ji":":
..1	Jx":(:
*and	Fc",839A
+pache	Rq#3
*belongs	Ra"H
+reaks	Rq#3
*changes	Rp&A
,osen	Rq#&
*directly	Rd"H
*file	Rp#f
.pdf	Rp#f
,rst	Rp#H
+or	Jj!:h!3
+rom	Rw"H
*help	Rg&%
+ttp	R{#,
*is	Bd"3!A4A"?:H",
+t	B}!A'38,/A+:!A=%
,s	Rg#,
*just	J}!,Jf
*may	Jg!:=O
+erges	Rv":
+ust	Ru!f
*not	Fh!H#:(Hb!(!?!f
+umber	Fw!H2H[:
*of	:f!:#H*H(,#:3,+3&3!A03,&!,",!?,:B3,3
`)
