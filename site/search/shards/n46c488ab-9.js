sitegenSearch("n46c488ab-9",`!programs it	Rf%V
+llms	Rk&f
/txt	Rk&f
+of	Rj"3
,n	Rq%&
+react	Rm!,
.d	Jt"f%f
-port	Rs":
+should	Rl!3
+take	Ju#Hf!V
,hat	:q!m-:4:L3/&"&'3!::{'#*),'A&V
-ey	Rz&H
+use	Rd&:
+which	Rl!3
,ith	Fd":?:M&L3
'ess into	Rv!H
%ject around	Rm&%
*ctrl	Rr&%
.c	Rr&%
*default	Rg&t
*has	J*&b&,!H
*itself	R~%,
*nor	R^,
*or	R;,
*replaces	Rv&&
*sitegen	R*:
+o	Ro&t
*that	Jk&3#,
,e	R;,
+us	Rx!:
*without	R*,
*yet	Rm&%
)s an	Rs#A
,sk	Rs#?
+content	Rs&3
+folder	B*:~%,!3!H%,'t&3%3
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
&pt or	Ro&m
&tool check	Ro!1
,omes	Ro!3
`)
