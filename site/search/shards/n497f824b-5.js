sitegenSearch("n497f824b-5",`!clients would	N|!,m"&
)ide error	R{#H
#ock and	Rw!3
*ew	R|!f
(do	Rq!V
(for	Rm&3
(in	Rm&3
(of	Nk!^3f
(seconds	Rm&3
)pecification	Rm&{'
's are	Rb',
)of	Rb'O
%jure cmake	Ru&m
%se as	Ro!O
(code	Rl!%!A
,s	Rl!A
(frame	Rl!A!f
(idle	Rs#H
)n	N^:d!H
)t	Nl!As"O
(rfc	R{"H
(says	R{"H
(tabs	Rb&O
)he	Ja#,[,D%
)o	NI:t!f
(with	Rl!h
'd a	J-,R,:O
*lso	R_'3
*n	Rs#m
+d	Ro!O
*s	Rs#H
)before	R{%:
)cleanly	R{%3
*onnection	Ja#:4kI:
)its	Rb&,
)or	R<,
)request	No%&4(!3
)sg081	R|&H
*tatus	R}"?
)text	RG,
*he	Be"::A73.(!,C^
)version	R}"?
)where	Ru&{"
+ile	Rr!,
*ithout	Nv!Og"(
(version title	R}"?
'r for	Rc":
's an	Rd%3
+d	Jq!:@fm!&
)it	R{!H
)the	Jq!AIOc",
,m	Rx&3
)with	Rp#f
&ing an	Ny!hEH
*parenthesis	Ru&V
*quote	RG,
*the	Na#H*f
%ud alb	R|#&
)nd	Rx%3
(cdn	Ng#O+O
(foundry	Ji%&!3"&6&!3
/s	Rj%3
(linux	Ry#f
(negative	Ng#O+O
`)
