sitegenSearch("n7e03657c-12",`!most show	Rs#:
'ten	JR1"1
(hen	Rx&3
)ree	Rx&3
'urgent	Rp!:
(seful	Rx!,
'web	RM,
(here	Rk!%
(ords	Ru&3
&ly a	Ro"f
*nswers	Rb"O
*pache	Ru#3
)behind	Rq#H
+tter	Rw"3
)do	Rh":
)hangs	Ro!t
)made	Rv!H
*eans	Rj!f
)names	Rt"H
)over	Re#A
)stand	Ri!A
)the	Jy"3%,
)web	Rt!,
,socket	Rt!,
#tion hosting	Rw"f
#unted elsewhere	Rs!:
#ve a	J#:k"3
(n	Rp!%
'because	Rj"H
)hind	Rt&,
'down	R8:
'for	Rv!,
'has	Jr!A8O
'is	Jk!:-%
(t	J@:p!3
)s	R%:
'on	Jh"H#3
(r	Rg#3
'that	Jj"f'3!H
)e	J):b"f^:
)is	Rd%:
(o	Jx#,.V
'with	Rp"H
&d aliases	Ru&3
)nd	Jn!:@:_"^
(from	JS,e%H
(into	Rk&3
)s	RJ:
(or	JD,x!V
(perm	Ri"&
,anently	Fl!,!:*:#,4(!?
)ut	Rt&,
(says	RD:
(temp	Jn!:=&
,orarily	Rj"(!,
)he	Rp"A
)o	Bl!H>3),63R363
(value	Rq&,
&s files	Rk&3
(or	Rn"f
%ing an	Rp!Q
)the	R_#H
"post soap	Rx#:
"s as	Rv%?
'http	Jv%&!,"&!,"&!,!:
%credential	Rx%&!:!?
`)
