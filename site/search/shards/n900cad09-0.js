sitegenSearch("n900cad09-0",`!close rfc	Ry"H
(says	Ry"H
(tabs	R_&O
)he	J~",[,D%
)o	JH:s!f
(with	Rj!h
'd a	J-,Q,9O
*lso	R}&3
*n	Rq#m
*s	Rq#H
)before	Ry%:
)cleanly	Ry%3
*onnection	J~":4kI:
)its	R_&,
)or	R;,
)request	Jm%&4(!3
)sg081	Rz&H
*tatus	R{"?
)text	RF,
*he	Bc"::A73.(!,C^
)version	R{"?
)where	Rs&{"
+ile	Rp!,
*ithout	Jt!Og"(
(version title	R{"?
'r for	Ra":
's an	Rb%3
+d	Jo!:@fm!&
)it	Ry!H
)the	Jo!AIOc",
,m	Rv&3
)with	Rn#f
&ing an	R{"H
*parenthesis	Rs&V
*quote	RF,
*the	J~"H*f
%ud alb	Rz#&
)nd	Rv%3
(cdn	Je#O+O
(foundry	Jg%&!3"&6&!3
/s	Rh%3
(linux	Rw#f
(negative	Je#O+O
(storage	Rw&H
(uses	R~#3
'flare 1xxx	Rj%3
-527	Ri%,
.30	Ra&&
.xx	Ri%3
-allows	Rf%,
/one	Rh%:
/so	Rj%V
.nd	Fd%,#&"&"3
/nounced	Ri%3
.sks	Re%:
-cache	Jj"O"O,O
2s	Rj"O
.hecks	Rh%,
.ould	Jb%,&,&&
-documentation	>b%&"&"&"&"&"&"&#&
/es	Jc%V'&"A
`)
