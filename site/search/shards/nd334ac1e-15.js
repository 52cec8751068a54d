sitegenSearch("nd334ac1e-15",`!close rfc	Rw"H
(says	Rw"H
(tabs	R}%O
)he	F|",[,D%
)o	JH:q!f
(with	Rh!h
'd a	J[,8O
*lso	R{&3
*n	Ro#m
*s	Ro#H
)before	Rw%:
)cleanly	Rw%3
*onnection	F|":4kI:
)its	R}%,
)or	R;,
)request	Jk%&4(!3
)sg081	Rx&H
*tatus	Ry"?
)text	RF,
*he	B-,u!::A73.(!,C^
)version	Ry"?
)where	Rq&{"
+ile	Rn!,
*ithout	Jr!Og"(
(version title	Ry"?
'r for	R~!:
's an	R_%3
+d	Fm!:@fm!&
)it	Rw!H
)the	Fm!AIOc",
,m	Rt&3
)with	Rl#f
&ing an	Ry"H
*parenthesis	Rq&V
*quote	RF,
*the	J|"H*f
%ud alb	Rx#&
)nd	Rt%3
(cdn	Jc#O+O
(foundry	Fe%&!3"&6&!3
/s	Rf%3
(linux	Ru#f
(negative	Jc#O+O
(storage	Ru&H
(uses	R|#3
'flare 1xxx	Rh%3
-527	Rg%,
.30	R~%&
.xx	Rg%3
-allows	Rd%,
/one	Rf%:
/so	Rh%V
.nd	Fb%,#&"&"3
/nounced	Rg%3
.sks	Rc%:
-cache	Fh"O"O,O
2s	Rh"O
.hecks	Rf%,
.ould	F_%,&,&&
-documentation	>_%&"&"&"&"&"&"&#&
/es	Fa%V'&"A
`)
