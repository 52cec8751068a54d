sitegenSearch("n7e037b21-2",`!large since	R~"&
*te	Rk&3!{'
)o	Rj&t
(title	Rz%1
(upload	Jo"H,H
'clientheaderbuffers 4	Rz%8
;an	Rq"H
=d	Rq"f
;node	R_#:
?js	R_#:
;or	Jm#fN,
'r text	R}&:
*han	B#&41c!3H&93
+e	Rb#f
'st paint	R{!f
*size	Rp!H
#st 1024	Rd"3
'a	R}"3
(ddress	Rp"H
(nd	Ro%3!V
(vg	Re%8
'branch	Rm!3
(yte	Jd",?,!f
'case	R_!,
(hange	F}"3V:B,#3
-d	Fk!^4Op"A0V
*racter	Rn&H
(olumn	Jv!3q!3VO
'day	JV3c#,
*s	Rk%3
(efault	Ry&,
)ployment	Rs!:
'empty	Ry!A
'finding	Rn&,
(older	Rw&A
(rame	Rj!:
'good	Rv&3
*gle	Rr#:
'lamp	Rw!:
(etter	R"3
(ine	Ru"t
'member	Rp!,
(odified	Bk!A!^43!O0f@fu!3",
'number	Rd"H
'one	Fo!3S3k!3.:
(ught	R{",
'pages	Rw&O
'response	R{!3
(ow	Rk!3
'section	Rs&O
)rver	Ry!f
(lash	Rp&:!A
'then	Rl&A
)ing	Rw&O
(ime	Rf"H
(wo	Rs&V
'value	R}&V
(isit	Rl":
'word	Rx&3
+s	Rg!:
&ing cure	Rx!f
&modified a	Rk!^
0nd	J~&3",
/rfc	R}!3!O
`)
