sitegenSearch("n2573be80-13",`!server that	6j!3'A)3#f":!f,f&:/,":%H"3",#3!:":03&,!3&3#3@,#:"3HA
+e	Jk"O_!&
*imed	Rc&,
*o	Fp!%F3?,-3
+o	Rw%3
*wo	Rc&3
)understands	Rf#,
0ood	Rt"&
*se	Ry%:
)waited	Ry"&
+nts	J|",=A=&
+s	Jy",?,8,
*ell	Rv#3
+nt	Rd%&
*hat	Rl!,
+ich	Jy!H~!&
+ose	R~#:
*ill	Ri#&
+thout	Rx#:
*orks	Jz!&"3?,
+uld	FZ:L:(,D,
)you	Ji"fQ,
(caches in	RK3
(name example	Rp&*
4org	Rp&*
-left	Rg%:
-www	Jg%8"8
0examplecom	Jg%8"8
(s and	Je#3I3
,swer	Rj!,
+re	Jk#:(,
+s	Rm"3
*behind	Rj#f
*call	R~",
+ommonly	Rl!V
*differ	Rt#:
,sagree	R_#:
+o	JM,M:N:
*for	R}#3
*http	Re#3
.s	Rd!8
*log	Rj!,!f
*may	J|"H5f
+onitoring	Ry#o
+ust	Rv"H
*need	Rl!,
+one	Re#H
*of	Ji#Hi!%
+r	Ri&%
+wn	R{%:
*say	Jm#f)f
+end	Jf":5:*:
+hould	Ju!3f!3
+ide	Rx%3
+peak	Ri!A
*that	F|"3(,V3-3
+o	Rj!3
*with	Jj!,h#:
+ww	R_'O
-authenticate	R_'O
)ent events	Rj!H
)wift region	Rs&r
`)
