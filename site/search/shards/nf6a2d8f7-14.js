sitegenSearch("nf6a2d8f7-14",`!project replaces	Rx&&
*sitegen	R*:
+o	Rq&t
*that	Fi&O&3#,
,e	R;,
+us	Rz!:
*without	R*,
*yet	Ro&%
)s an	Ru#A
,sk	Ru#?
+content	Ru&3
+folder	B*:a&,!3!H%,'t&3%3
+http	Ru#?
+lamp	Ru#A
+make	R&:
%long the	Ru%:
)ed for	Rv#H
%metheus alerting	Rq!3
.nd	Rq!%
-naming	Rq!,
-rate	Rq!3
.ule	R}%A
1s	Jq!&!1w":
-unit	Rq!3
-we	Rq!3
&ise 207	Rc"f
*for	Ro":
*if	R{!:
+nstead	Rm!m
+s	Rm#:
*of	Rt!V
*that	Rg",
*you	Ri!^
)d fragments	RK,
)s a	RG,
,re	Rk!,
+how	Rk!&
+keep	Rb&:
+more	R6,
&pt or	Rq&m
&tool check	Rq!1
,omes	Rq!3
+test	Rq!1
%of that	R~!H
'er issue	Rp%&!,
%p d	Jd"?C?
&erties all	Rf#3
.t	Rx&3!:
-cfg	Rq&m
-rfc	Rc"3
-were	Rf#A
)y d	Rf#?
+lockdiscovery	Re#:
+of	Rf#H
,g	Rr&1
+resource	Rd":
3id	Rd":
,fc	Rc"3
*update xmlns	Rf#?
&find always	Rc"3
+finite	Ru#H
,or	Re#f
+is	Ru#O
+lists	Re#:
+of	Rd":
+projects	Ru#?
`)
