sitegenSearch("n1dfcf591-119",`!only looks	Rr!:
)st	Rp&3
'mdn	Rw!:
'negotiate	Rt"f
)w	Rp&3
'on	Fq%3,:-{&0O
)ce	Jk"H"3
)e	>>,Q:MO%,0f'HFO1{#
(ur	Jm!%y"%
(ver	Rp!A
'planned	Rz!3
(ost	Rr!3
(ython3	Rl#f
'quotations	Rs&A
'read	Fh!:,:;fCO
)port	Jk#m4:
(fc	Ft!O#O"O
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
)ite	Rx&,
(ith	>g!,4O/O&:"O.&*f(&(O
(ork	R|%3
'you	Ri!^
&ifcached and	Rh!V
/should	Ro#3
#to another	R%,
"paque redirect	Rf":
+sponse	Rf":
(redirect for	Rf":
`)
