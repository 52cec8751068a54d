sitegenSearch("n4217ea8f-13",`!clients would	Jv!,m"&
)ide error	Ru#H
#ock and	Rq!3
*ew	Rv!f
(do	Rk!V
(for	Rg&3
(in	Rg&3
(of	Je!^3f
(seconds	Rg&3
)pecification	Rg&{&
's are	Rz&,
)of	Rz&O
%se code	Rf!%!A
,s	Rf!A
(frame	Rf!A!f
(idle	Rm#H
)n	JY:b!H
)t	Jf!As"O
(rfc	Ru"H
(says	Ru"H
(tabs	R{%O
)he	Fz",[,C%
)o	JH:o!f
(with	Rf!h
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
(linux	Rs#f
(negative	Ja#O+O
(storage	Rr&H
(uses	Rz#3
'flare 1xxx	Rf%3
`)
