sitegenSearch("nc19289e8-3",`!server well	Rr#3
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
's as	Rg",
)it	Fz!3/:m":
+s	Ry!H
)people	R|!:
)readers	Rw"3
+quired	Rs&:
)the	Fi&8%&#A
&ice answer	Rn#h
+s	Ff!3-,W3W3
*behind	Rd#3!H
+y	Ra&,
*cannot	Rs!3
*deep	Rs%3
.l	Rs%3
+oing	Ro!O
`)
