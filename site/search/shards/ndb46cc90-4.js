sitegenSearch("ndb46cc90-4",`!each question	Fc!:&Ak#,
)ote	Rt&:
'redirect	Rl&:
)ference	Rn&O
)gistered	Rp!%
)petition	Rs#3
)quest	Ff!,F3L,
)source	Ff!O,32,
*ponse	Ra",
*ult	Rg&H
(ow	Rt&,
(ule	Rj&%!V
)n	Jt"f.f
'send	Rr!3
)rver	Rh"f
(hop	Rd&:
*uld	Rd"H
(ign	R{"H
+in	R{"H
(pace	Rn&3
(tage	Rg&3!:
*tus	Jg!&(%
)rikethrough	Rn&%
(ubmission	Rg"O
)ch	Rk#H
'the	Jp!&a#H
*n	R_",
)is	RG,
(ime	Bf!A"^:H!f*:!fAf):b!^
(ool	Rw&%
'under	Ji!H@3
(se	Rh"O
'value	F1,b#He!3
(isit	Jo!:8H
'with	>X:+,,&(H2&6,p!:%H':(,!O
(rite	Rl"H!O
#gerly would	Rq!t
#rlier a	Rw!f
*drafts	Rf!,
*goes	Rs!3
*hop	Re#3
*if	Rx":
*nginx	Ru%:
*one	Rb"3
-s	Rx!H
*step	Rd#?
,rict	Rk"f
0transportsecurity	Rk"f
*version	Rj",
1s	Rq!:!O
)step title	Rd#?
&y 202	Ry!H
(425	Rj!3
(a	Jt!3Qf
)nswer	Rz":
)pi	Rc&&
(data	Fh!A*A!f"HT&!,!3
)oes	Re#3
)raft	R_&&
(hints	Bh!O#3(,)(!:!Ht!&!3
`)
