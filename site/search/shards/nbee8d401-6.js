sitegenSearch("nbee8d401-6",`!queries a	Rv&3
+n	Rp!f
*host	Rn!:
*on	R~&O
&y 2048	R}"f
(a	R{!3
)s	R~&&
(becomes	R~&,
(cannot	Rh!,
)ome	Rv&3
(does	Rh!,
(filters	R}"H
(is	Fh!,.Ad#3*O
(kept	Rt&:
(may	R~&A
(needs	Rv&%
(of	J}"3n!^
)r	Fq!:]H&H!fo!3
*der	Rh!*
(parameter	Ro"3
(search	Rg"H
)hop	Rb&?
)o	Rm!3
)tart	Rd%:
*rings	Rz&%
)uch	Rm!O
(target	R}#8
.groups	R}#8
)he	F}"Am!H/3
%stion about	Rj!,
,fter	Rj!,
,nd	Jj&t/A
,s	Rj"O
,t	Ru#:
+before	Ri!H
-low	Re!,
-tween	Rg!%
+cannot	Ra#:
+does	Rv"O
+how	R}!H
+if	Ri!^
,n	R_%V
-dented	Re!:
,s	Fi!A<HP3
+leave	Re!:
+mark	Re!:
+on	Rs&,
,r	Rs&3
+rendered	Rx&{+
+stands	Rx&{+
+the	Ji!Aq#{+
+what	RT,
,ith	Je!,t#A
*s and	Je!&g#&!v
,each	Rx&V
,gets	Rm&^
,link	Rj&*
,of	Rj&:
-n	Fj&^+3'V
-ut	Rj&t
,people	RD,
,sort	Rk!H
%ue for	Rs!A
(in	Rf&:
)s	J?1r"3
(of	Jo#H4:
(the	Fs!A*HOf1:
'd and	Rj!3
)monitor	Ru!?
`)
