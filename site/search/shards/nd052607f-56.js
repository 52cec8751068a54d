sitegenSearch("nd052607f-56",`!close with	Rf!h
'd a	JY,8O
*lso	Rx&3
*n	Rm#m
+d	R-,
*s	Rm#H
)before	Ru%:
)cleanly	Ru%3
*onnection	Fz":4kI:
)its	R{%,
)or	R;,
)request	Ji%&4(!3
)sg081	Ru&A
*tatus	Rw"?
)text	RF,
*he	B~!::A73.(!,C^
)version	Rw"?
)where	Rn&{"
+ile	Rl!,
*ithout	Jp!Og"(
(version title	Rw"?
'r for	R|!:
's an	R}#3
+d	Fk!:@fm!&
)it	Ru!H
)the	Fk!AIOb",
,m	Rq&3
)with	Rj#f
&ing an	Rw"H
*parenthesis	Rn&V
*quote	RF,
*the	Jz"H*f
%ud alb	Rv#&
)nd	Rr%3
(cdn	Ja#O+O
(foundry	Fc%&!3"&6&!3
/s	Rd%3
(how	Rz#&
(linux	Rs#f
(negative	Ja#O+O
(storage	Rr&H
(uses	Rz#3
'flare 1xxx	Rf%3
-527	Re%,
.30	R|%&
.xx	Re%3
-allows	Rb%,
/one	Rd%:
/so	Rf%V
.nd	F_%,#&"&"3
/nounced	Re%3
.sks	Ra%:
-cache	Ff"O"O,O
2s	Rf"O
.hecks	Rd%,
.ould	F}#,&,&&
-documentation	>}#&"&"&"&"&"&"&#&
/es	F~#V'&"A
-error	>}#,",",",!X",",",!X#,!X!a73
-failed	Rf%,
.or	Rp"H
`)
