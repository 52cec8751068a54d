sitegenSearch("ncbbff9b2-3",`!server that	6f!3'A)3#f":!f,f&:/,":%H"3",#3!:":03&,!3&3#3@,#:"3HA
+e	Jg"O_!&
*imed	R~%,
*o	Fl!%F3?,-3
+o	Rs%3
*wo	R~%3
)understands	Rb#,
0ood	Rp"&
*se	Ru%:
)waited	Ru"&
+nts	Fx",=A=&
+s	Fu",?,8,
*ell	Rr#3
+nt	R_%&
*hat	Rh!,
+ich	Ju!H~!&
+ose	Rz#:
*ill	Re#&
+thout	Rt#:
*orks	Fv!&"3?,
+uld	FW:K:(,D,
)you	Je"fQ,
(caches in	RK3
(name example	Rl&*
4org	Rl&*
-left	Rc%:
-www	Jc%8"8
0examplecom	Jc%8"8
(s and	Ja#3I3
,swer	Rf!,
+re	Jg#:(,
+s	Ri"3
*behind	Rf#f
*call	Rz",
+ommonly	Rh!V
*differ	Rp#:
,sagree	R{":
+o	FM,I:N:
*for	Ry#3
*http	Ra#3
*log	Rf!,!f
*may	Jx"H5f
+onitoring	Ru#o
+ust	Rr"H
*need	Rh!,
+one	Ra#H
*of	Je#Hi!%
+r	Re&%
+wn	Rw%:
*say	Ji#f)f
+end	Fb":5:*:
+hould	Jq!3f!3
+ide	Rt%3
+peak	Re!A
*that	Fx"3(,V3-3
+o	Rf!3
*with	Jf!,h#:
+ww	R{&O
-authenticate	R{&O
)ent events	Rf!H
)wift region	Ro&r
`)
