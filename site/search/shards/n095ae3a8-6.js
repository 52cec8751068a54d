sitegenSearch("n095ae3a8-6",`!verdict on	R{"O
%ification the	Ry%&
(ed says	Rg&%
+that	R}&3
+we	Rd&3
'y client	Jy%3",!8
)error	Ry%1
)success	Rz%8
%sion 1	Fi&1!:%H(?
+.0	Bc"?"?B?"?0?
,1	Rh#f
,22.1	Ry!H
-9.0	Ry!H
+18	Re"A
+3	Jw!?Q?
+4.1	Rt%?
*2	R_"A
+.4.71	Jf":U3
-2	Rq!3
+0	J}":/:
*3	BT8KA,A0A%Au!:
*4	Jx"A%A
+.3	Rl!O
+00	Rv#3
*5	Ra#:
*6.6.1	Ra&,
*7.88	Jk":":
..1	Jz":(:
*and	Fe",839A
+pache	Rs#3
*belongs	Rc"H
+reaks	Rs#3
*changes	Rr&A
,osen	Rs#&
*directly	Rf"H
*file	Rr#f
.pdf	Rr#f
,rst	Rr#H
+or	Jl!:h!3
+rom	Ry"H
*help	Ri&%
+ttp	R}#,
*is	Bf"3!A4A"?:H",
+t	B_"A'38,/A+:!A=%
,s	Ri#,
*just	J_",Jf
*may	Ji!:=O
+erges	Rx":
+ust	Rw!f
*not	Fj!H#:(Hb!(!?!f
+umber	Fy!H2H[:
*of	:h!:#H*H(,#:3,+3&3!A03,&!,",!?,:B3,3
+n	Rl!O
+r	Fx"Hq!t-F'{#
+utput	R}#8
*prints	Ri&%
*response	R}#8
+fc	Rh#3
*status	Rr#?
*than	Re"H
-t	Br!343":M3!A!f-,
,e	Re"H
`)
