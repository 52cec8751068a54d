sitegenSearch("n399625de-7",`!quantity is	Rq"A
+of	Rf#3
#eries 404	Rx&A
*a	Rx&3
+n	Rr!f
*host	Rp!:
*on	Ra'O
&y 2048	R_#f
(a	R}!3
)s	Ra'&
(becomes	Ra',
(cannot	Rj!,
)ome	Rx&3
(does	Rj!,
(filters	R_#H
(is	Fj!,.Ad#3*O
(kept	Rv&:
(may	Ra'A
(needs	Rx&%
(of	J_#3n!^
)r	Fs!:]H&H!fo!3
*der	Rj!*
(parameter	Rq"3
(search	Ri"H
)hop	Rd&?
)o	Ro!3
)tart	Rf%:
*rings	R|&%
)uch	Ro!O
(target	R_%8
.groups	R_%8
)he	J_#Am!H/3
%stion about	Rl!,
,fter	Rl!,
,nd	Jl&t/A
,s	Rl"O
,t	Rw#:
+before	Rk!H
-low	Rg!,
-tween	Ri!%
+cannot	Rc#:
+does	Rx"O
+how	R_"H
+if	Rk!^
,n	Rb%V
-dented	Rg!:
,s	Jk!A<HP3
+leave	Rg!:
+mark	Rg!:
+on	Ru&,
,r	Ru&3
+rendered	Rz&{+
+stands	Rz&{+
+the	Jk!Aq#{+
+what	RU,
,ith	Jg!,t#A
*s and	Jg!&g#&!v
,each	Rz&V
,gets	Ro&^
,link	Rl&*
,of	Rl&:
-n	Jl&^+3'V
-ut	Rl&t
,people	RD,
,sort	Rm!H
%ue for	Ru!A
(in	Rh&:
)s	J?1t"3
(of	Jq#H4:
`)
