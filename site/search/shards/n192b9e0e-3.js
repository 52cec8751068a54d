sitegenSearch("n192b9e0e-3",`!only the	6*3f!,&%'O&f#,"H)3":#:#H%H3O,H&f"H&H&H(,":&:"3!V*:;:"3)H)t.:
)is	Rx&:
)ree	Rm#O
*ough	Ro",
(itle	Rx"?
(o	Nu"3F?
)o	Rf#3
(wo	Rt!o
'urls	Rm&^
'wait	Ro!m
)y	Ri#O
(hat	B0,i!H_!3!:X3!m&^*%!O
)en	>{!H<O(O9OB&':<{".H
*re	FC,WH%HHf
)ile	Rm&{'
*te	R_',
(ith	>m!,4O/O&:"O.&*f(&(O
(ork	Rc&3
'you	Ro!f
&ifcached and	Rn!V
/should	Ru#3
#to another	R%,
"paque redirect	Rl":
+sponse	Nq!^<:
(redirect for	Rl":
#en 12.50	Rf"?
'a	Fa!:-H1H?:
(nd	No!Aw!V
(pi	By!mu"{%&V#&!<"A
(s	Rd%:
(t	Rn#3
'connection	Rb"f
'fetch	Rx!3
(or	Rs#H
'graph	Nv&3(^
'how	Rw!t
'id	Rc%,
(f	R{"H
(n	Rt%,
)voices	Rr!*
(t	Bv!%z!:GV','H
'longer	Rs%3
'no	Nv":S3
'on	Ru&{"
)e	Rt%V
(pen	Rm&A
'page	Rl!H
'redirect	Rl"H
(fc	Rn#,
'search	R|&V
(o	Rj&:
(rv	Rv"k
'the	>":P:A,:f?A(fJ,(O"O/A2V
*ir	Rt":
)is	Rz"3
'whether	Nj":t"{.
&api 3.1	Ry!m
`)
