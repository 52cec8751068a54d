sitegenSearch("n4e8884b1-15",`!only one	>>,Q:MO%,0f'HFO1{#(A
(ur	Jm!%y"%
(ver	Rp!A
'planned	Rz!3
(ost	Rr!3
(ython3	Rl#f
'quotations	Rt&A
'read	Bh!:,:;fCOY{%(%
)port	Jk#m4:
(fc	Ft!O#O"O
'saves	Ru%O
)ys	Fg#H@,TV
(ee	Rj#H
(g060	Rf&t
(hop	Ri#H
+examplecom	Ri#H
)rug	Ro!A
(ince	Re!t
(o	Ju!H_!f
)me	RZ:
(tatus	Rr"?
)yles	Rr&3
(uggests	Rg!^
)pplies	RG,
'tell	R|%:
(hat	Fj!3+3DHG:
)e	6*3_!,&%'O&f#,"H)3":#:#H%H3O,H&f"H&H&H(,":&:"3!V*:;:"3)H)t.:
)is	Rr&:
)ree	Rg#O
*ough	Ri",
(itle	Rr"?
(o	Jo"3F?
)o	R_#3
(wo	Rn!o
'urls	Rg&^
'wait	Ri!f
)y	Rc#O
(hat	Bq!H_!3!:X3!m&^*%!O
)en	>u!H<O(O9OB&':<{".H
*re	FB,RH%HHf
)ile	Rg&{'
*te	Ry&,
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
(pi	Bs!^u"{%&V#&!<"A
(s	R}#:
`)
