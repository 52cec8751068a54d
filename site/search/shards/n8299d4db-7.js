sitegenSearch("n8299d4db-7",`!programs with	Fd":?:M&K3
'ess into	Rv!H
%ject ctrl	Rq&%
.c	Rq&%
*default	Rg&t
*has	J*&b&,!H
*itself	R~%,
*nor	R^,
*or	R;,
*replaces	Ru&&
*sitegen	R*:
+o	Rn&t
*that	Rk&3
,e	R;,
+us	Rx!:
*without	R*,
)s an	Rs#A
,sk	Rs#?
+content	Rr&3
+folder	B*:~%,!3!H%,&t&3%3
+http	Rs#?
+lamp	Rs#A
+make	R&:
%long the	Rs%:
)ed for	Rt#H
%metheus alerting	Ro!3
.nd	Ro!%
-naming	Ro!,
-rate	Ro!3
.ule	R{%A
1s	Jo!&!1w":
-unit	Ro!3
-we	Ro!3
&ise 207	Ra"f
*for	Rm":
*if	Ry!:
+nstead	Rk!m
+s	Rk#:
*of	Rr!V
*that	Re",
*you	Rg!^
)d fragments	RK,
)s a	RG,
,re	Ri!,
+how	Ri!&
+keep	R_&:
+more	R6,
&pt or	Rn&m
&tool check	Ro!1
,omes	Ro!3
+test	Ro!1
%of that	R|!H
'er issue	Rn%&!,
%p d	Jb"?C?
&erties all	Rd#3
.t	Ru&3
-cfg	Rn&m
-rfc	Ra"3
-were	Rd#A
)y d	Rd#?
+lockdiscovery	Rc#:
+of	Rd#H
,g	Ro&1
+resource	Rb":
3id	Rb":
,fc	Ra"3
`)
