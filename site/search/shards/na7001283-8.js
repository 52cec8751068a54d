sitegenSearch("na7001283-8",`!server swift	Rq&r
)takes	Fw!,9,-&9f
*hat	6h!3'A)3#f":!f,f&:/,":%H"3",#3!:":03&,!3&3#3@,#:"3HA
+e	Ji"O_!&
*imed	Ra&,
*o	Fn!%F3?,-3
+o	Ru%3
*wo	Ra&3
)understands	Rd#,
0ood	Rr"&
*se	Rw%:
)waited	Rw"&
+nts	Fz",=A=&
+s	Fw",?,8,
*ell	Rt#3
+nt	Rb%&
*hat	Rj!,
+ich	Jw!H~!&
+ose	R|#:
*ill	Rg#&
+thout	Rv#:
*orks	Fx!&"3?,
+uld	FY:K:(,D,
)you	Jg"fQ,
(caches in	RK3
(name example	Rn&*
4org	Rn&*
-left	Re%:
-www	Je%8"8
0examplecom	Je%8"8
(s and	Jc#3I3
,swer	Rh!,
+re	Ji#:(,
+s	Rk"3
*behind	Rh#f
*call	R|",
+ommonly	Rj!V
*differ	Rr#:
,sagree	R}":
+o	FM,K:N:
*for	R{#3
*http	Rc#3
*log	Rh!,!f
*may	Jz"H5f
+onitoring	Rw#o
+ust	Rt"H
*need	Rj!,
+one	Rc#H
*of	Jg#Hi!%
+r	Rg&%
+wn	Ry%:
*say	Jk#f)f
+end	Fd":5:*:
+hould	Js!3f!3
+ide	Rv%3
+peak	Rg!A
*that	Fz"3(,V3-3
+o	Rh!3
*with	Jh!,h#:
+ww	R}&O
-authenticate	R}&O
)ent events	Rh!H
`)
