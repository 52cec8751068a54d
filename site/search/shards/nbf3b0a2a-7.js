sitegenSearch("nbf3b0a2a-7",`!most three	Rt&3
'urgent	Rl!:
(seful	Rt!,
'web	RM,
(here	Rg!%
(ords	Rq&3
&ly a	Rk"f
*nswers	R}!O
*pache	Rq#3
)behind	Rm#H
+tter	Rs"3
)do	Rd":
)hangs	Rk!t
)made	Rr!H
*eans	Rf!f
)names	Rp"H
)over	Ra#A
)stand	Re!A
)the	Ju"3%,
)web	Rp!,
,socket	Rp!,
#tion hosting	Rs"f
#unted elsewhere	Ro!:
#ve a	J#:g"3
(n	Rl!%
'because	Rf"H
'down	R8:
'for	Rr!,
'has	Jn!A8O
'is	Jg!:-%
(t	J@:l!3
)s	R%:
'on	Jd"H#3
(r	Rc#3
'that	Jf"f'3!H
)e	F):}!f^:
)is	R_%:
(o	Jt#,.V
'with	Rl"H
&d aliases	Rq&3
)nd	Fj!:@:_"^
(from	Rs&H
(into	Rg&3
)s	RJ:
(or	JD,t!V
(perm	Re"&
,anently	Fh!,!:*:#,4(!?
(says	RD:
(temp	Jj!:=&
,orarily	Rf"(!,
)he	Rl"A
)o	Bh!H>3),63R363
(value	Rm&,
&s files	Rg&3
(or	Rj"f
%ing an	Rl!Q
)the	R{"H
"post soap	Rt#:
"s as	Rr%?
'http	Fr%&!,"&!,"&!,!:
%credential	Rt%&!:!?
%echo	Rp%&!,!:!?
%location	Rr%,!:!?
`)
