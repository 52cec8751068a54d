sitegenSearch("n8299d4db-15",`!queries a	Rs&3
+n	Rn!f
*host	Rl!:
*on	R{&O
&y 2048	R{"f
(a	Ry!3
)s	R{&&
(becomes	R{&,
(cannot	Rf!,
)ome	Rs&3
(does	Rf!,
(filters	R{"H
(is	Ff!,.Ac#3*O
(kept	Rq&:
(may	R{&A
(needs	Rs&%
(of	J{"3n!^
)r	Fo!:]H&H!fn!3
*der	Rf!*
(parameter	Rm"3
(search	Re"H
)hop	R_&?
)o	Rk!3
)tart	Rb%:
*rings	Rw&%
)uch	Rk!O
(target	R{#8
.groups	R{#8
)he	F{"Am!H.3
%stion about	Rh!,
,fter	Rh!,
,nd	Jh&t.A
,s	Rh"O
,t	Rs#:
+before	Rg!H
-low	Rc!,
-tween	Re!%
+cannot	R~":
+does	Rt"O
+how	R{!H
+if	Rg!^
,n	R}#V
-dented	Rc!:
,s	Fg!A<HP3
+leave	Rc!:
+mark	Rc!:
+on	Rp&,
,r	Rp&3
+stands	Ru&{*
+the	Jg!Ap#{*
+what	RT,
,ith	Jc!,s#A
*s and	Jc!&g#&!v
,each	Ru&O
,gets	Rk&^
,link	Rh&*
,of	Rh&:
-n	Fh&^*3'O
-ut	Rh&t
,people	RD,
,sort	Ri!H
%ue for	Rq!A
(in	Rd&:
)s	J?1p"3
(of	Jm#H4:
(the	Fq!A*HOf1:
'd and	Rh!3
)monitor	Rs!?
)or	Rp!V
`)
