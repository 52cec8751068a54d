sitegenSearch("nb39ca5e5-15",`!largeclientheaderbuffers and	Ro"f
;node	R}":
?js	R}":
;or	Jk#fN,
'r text	R{&:
*han	B#&41a!3H&93
+e	R_#f
'st paint	Ry!f
*size	Rn!H
#st 1024	Rb"3
'a	R{"3
(ddress	Rn"H
(nd	Rm%3!V
(vg	Rc%8
'branch	Rk!3
(yte	Jb",?,!f
'case	R^,
(hange	F{"3V:B,#3
-d	Fi!^4Op"A0V
*racter	Rl&H
(olumn	Ft!3q!3VO
'day	JU3b#,
*s	Ri%3
(efault	Rw&,
)ployment	Rq!:
'empty	Rw!A
'finding	Rl&,
(older	Ru&A
(rame	Rh!:
'good	Rt&3
*gle	Rp#:
'lamp	Ru!:
(etter	R"3
(ine	Rs"t
'member	Rn!,
(odified	Bi!A!^43!O0f@fu!3",
'number	Rb"H
'one	Fm!3S3k!3.:
(ught	Ry",
'pages	Ru&O
'response	Ry!3
(ow	Ri!3
'section	Rq&O
)rver	Rw!f
(lash	Rn&:!A
'then	Rj&A
)ing	Ru&O
(ime	Rd"H
(wo	Rq&V
'value	R{&V
(isit	Rj":
'word	Rv&3
+s	Re!:
&ing cure	Rv!f
&modified a	Ri!^
0nd	J|&3",
/rfc	R{!3!O
/so	Rj"f
/with	Ji!Ab!f
&s a	Ra%:
)nd	R~#:
)s	Rp!O
(for	Rf%:
(longer	Ri%:
`)
