sitegenSearch("nbb912810-14",`!closed its	R{%,
)or	R;,
)request	Ji%&4(!3
)sg081	Rv&A
*tatus	Rw"?
)text	RF,
*he	B~!::A73.(!,C^
)version	Rw"?
)where	Ro&{"
+ile	Rl!,
*ithout	Jp!Og"(
(version title	Rw"?
'r for	R|!:
's an	R}#3
+d	Fk!:@fm!&
)it	Ru!H
)the	Fk!AIOc",
,m	Rr&3
)with	Rj#f
&ing an	Rw"H
*parenthesis	Ro&V
*quote	RF,
*the	Jz"H*f
%ud alb	Rv#&
)nd	Rr%3
(cdn	Ja#O+O
(foundry	Fc%&!3"&6&!3
/s	Rd%3
(linux	Rs#f
(negative	Ja#O+O
(storage	Rs&H
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
/und	R~#,
-gateway	Jk!:z!&!3
.o	Re%3
-has	Ja%&!:"3!:
-in	Rc%3
.s	Fk!:t!V#3%&
.t	Rq"O
-knows	Ra%,
-lists	J}#39:
`)
