sitegenSearch("n0acfd5fe-9",`!mostly over	Rg#A
)stand	Rk!A
)the	N{"3%,
)web	Rv!,
,socket	Rv!,
#tion hosting	Ry"f
#unted elsewhere	Ru!:
#ve a	N#:m"3
(n	Rr!%
'because	Rl"H
)hind	Rv&,
'down	R9:
'for	Rx!,
'has	Nt!A8O
'is	Nm!:-%
(t	NA:q!3
)s	R%:
'on	Nj"H#3
(r	Ri#3
'that	Nl"f'3!H
)e	J):d"f^:
)is	Rf%:
(o	Nz#,.V
'with	Rr"H
&d aliases	Rw&3
)nd	Jp!:@:_"^
(from	NT,f%H
(into	Rm&3
)s	RK:
(or	NE,y!V
(perm	Rk"&
,anently	Fn!,!:*:#,4(!?
)ut	Rv&,
(says	RE:
(temp	Np!:=&
,orarily	Rl"(!,
)he	Rr"A
)o	Bn!H>3),63R363
(value	Rs&,
&s files	Rm&3
(or	Rp"f
%ing an	Rr!Q
)the	Rb#H
"post soap	Rz#:
"s as	Rx%?
'http	Jx%&!,"&!,"&!,!:
%credential	Rz%&!:!?
%echo	Rv%&!,!:!?
%location	Rx%,!:!?
%wdv	Rv%&!,!:
#ashttp 2.2.2.1.1	Ny%,",
+3.1.5.2.2	Rx%,
-2.5.1	Rz%:
+section	Jx%&"&"&
&protocolversion 14.1	Rx%?
#earch and	Rz#:
%choreply ms	Rv%,
0wdv	Rv%,
.with	Rv%:
`)
