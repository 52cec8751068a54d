sitegenSearch("n2779db17-13",`!only rfc	Ft!O#O"O
'saves	Ru%O
)ys	Fg#H@,SV
(ee	Rj#H
(g060	Rf&t
(hop	Ri#H
+examplecom	Ri#H
)rug	Ro!A
(ince	Re!t
(o	Ju!H_!f
)me	RZ:
(tatus	Rr"?
)yles	Rq&3
(uggests	Rg!^
)pplies	RG,
'tell	R|%:
(hat	Fj!3+3DHG:
)e	6*3_!,&%'O&f#,"H)3":#:#H%H3O,H&f"H&H&H(,":&:"3!V*:;:"3)H(t.:
)is	Rq&:
)ree	Rg#O
*ough	Ri",
(itle	Rr"?
(o	Jo"3F?
)o	R_#3
(wo	Rn!o
'urls	Rg&^
'wait	Ri!f
)y	Rc#O
(hat	Bq!H_!3!:X3!m&^)%!O
)en	>u!H<O(O9OB&':;{".H
*re	FB,RH%HHf
)ile	Rg&{&
*te	Rx&,
(ith	>g!,4O/O&:"O.&*f(&(O
(ork	R|%3
'you	Ri!^
&ifcached and	Rh!V
/should	Ro#3
#to another	R%,
"paque redirect	Rf":
+sponse	Rf":
(redirect for	Rf":
#en 12.50	R_"?
'a	F[:+H1H?:
(nd	Ji!Aw!V
(pi	Rs!^
(s	R}#:
(t	Rh#3
'connection	R{!f
'fetch	Rr!3
(or	Rm#H
'graph	Jo&3(V
'how	Rq!t
'id	R|#,
(f	Ru"H
(n	Rn%,
)voices	Rl!*
(t	Bp!%z!:FV','H
'longer	Rm%3
'no	Jp":S3
`)
