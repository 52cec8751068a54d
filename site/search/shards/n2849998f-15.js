sitegenSearch("n2849998f-15",`!move an	Rp!%
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
%echo	Rt%&!,!:!?
%location	Rv%,!:!?
%wdv	Rt%&!,!:
#ashttp 2.2.2.1.1	Jw%,",
+3.1.5.2.2	Rv%,
-2.5.1	Rx%:
+section	Jv%&"&"&
&protocolversion 14.1	Rv%?
#earch and	Rx#:
%choreply ms	Rt%,
0wdv	Rt%,
.with	Rt%:
*quest and	Rt%,
0token	Rt%?
#wdv 2.2.6	Rt%,
(repeat	Rt%:
(section	Rt%&
"tr rwc	Re%8
"uch is	Rs"A
(t	J|"3R,
'like	Rf",
`)
