sitegenSearch("nc9c3e1ee-11",`!most ten	RR1
(hen	Rv&3
)ree	Rv&3
'urgent	Rn!:
(seful	Rv!,
'web	RM,
(here	Ri!%
(ords	Rs&3
&ly a	Rm"f
*nswers	R_"O
*pache	Rs#3
)behind	Ro#H
+tter	Ru"3
)do	Rf":
)hangs	Rm!t
)made	Rt!H
*eans	Rh!f
)names	Rr"H
)over	Rc#A
)stand	Rg!A
)the	Jw"3%,
)web	Rr!,
,socket	Rr!,
#tion hosting	Ru"f
#unted elsewhere	Rq!:
#ve a	J#:i"3
(n	Rn!%
'because	Rh"H
)hind	Rr&,
'down	R8:
'for	Rt!,
'has	Jp!A8O
'is	Ji!:-%
(t	J@:n!3
)s	R%:
'on	Jf"H#3
(r	Re#3
'that	Jh"f'3!H
)e	F):_"f^:
)is	Rb%:
(o	Jv#,.V
'with	Rn"H
&d aliases	Rs&3
)nd	Fl!:@:_"^
(from	Ru&H
(into	Ri&3
)s	RJ:
(or	JD,v!V
(perm	Rg"&
,anently	Fj!,!:*:#,4(!?
)ut	Rr&,
(says	RD:
(temp	Jl!:=&
,orarily	Rh"(!,
)he	Rn"A
)o	Bj!H>3),63R363
(value	Ro&,
&s files	Ri&3
(or	Rl"f
%ing an	Rn!Q
)the	R}"H
"post soap	Rv#:
"s as	Rt%?
'http	Ft%&!,"&!,"&!,!:
%credential	Rv%&!:!?
`)
