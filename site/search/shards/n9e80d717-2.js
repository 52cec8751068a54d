sitegenSearch("n9e80d717-2",`!programs that	:u!m-:4:L3/&"&'3!::{'#*),'A&V
-ey	R~&H
+use	Rh&:
+which	Rp!3
,ith	Fh":?:M&L3
'ess into	Rz!H
%ject around	Rq&%
*ctrl	Rv&%
.c	Rv&%
*default	Rk&t
*has	J*&f&,!H
*is	Rn&A
+tself	Rc&,
*nor	Rb!,
*or	R;,
*replace	Rl&,
1s	Rz&&
*sitegen	R*:
+o	Rs&t
*that	Jk&O&3#,
,e	R;,
+us	R|!:
*without	R*,
*yet	Rq&%
)s an	Rw#A
,sk	Rw#?
+content	Rw&3
+folder	B*:c&,!3!H%,'t&3%3
+http	Rw#?
+lamp	Rw#A
+make	R&:
%long the	Rw%:
)ed for	Rx#H
%metheus alerting	Rs!3
.nd	Rs!%
-naming	Rs!,
-rate	Rs!3
.ule	R_&A
1s	Js!&!1w":
-unit	Rs!3
-we	Rs!3
&ise 207	Re"f
*for	Rq":
*if	R}!:
+nstead	Ro!m
+s	Ro#:
*of	Rv!V
*that	Ri",
*you	Rk!^
)d fragments	RK,
)s a	RG,
,re	Rm!,
+how	Rm!&
+keep	Rd&:
+more	R6,
&pt or	Rs&m
&tool check	Rs!1
,omes	Rs!3
+test	Rs!1
%of that	Ra"H
'er issue	Rr%&!,
%p d	Jf"?C?
&erties all	Rh#3
.t	Rz&3!:
`)
