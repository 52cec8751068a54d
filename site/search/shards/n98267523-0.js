sitegenSearch("n98267523-0",`!clients try	Rr#H
*watch	R_"O
+e	R|!:
+hich	R|#:
+ith	Rn",
+ould	Jz!,m"&
)ide error	Ry#H
#ock and	Ru!3
*ew	Rz!f
(do	Ro!V
(for	Rk&3
(in	Rk&3
(of	Ji!^3f
(seconds	Rk&3
)pecification	Rk&{'
's are	R_',
)of	R_'O
%se code	Rj!%!A
,s	Rj!A
(frame	Rj!A!f
(idle	Rq#H
)n	J]:c!H
)t	Jj!As"O
(rfc	Ry"H
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
`)
