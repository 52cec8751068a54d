sitegenSearch("n65fae47b-14",`!program sent	Rk&3
*take	Rj",
+ell	Rs"f
+han	Rp!%
-t	:o!:#%#:0:>3+f%f(m"f&3%:#:=:#3(:1,!H)A+O
,ere	Rm%:
*what	Rr!,
+ith	Rc#f
)mers meet	Ru%3
*ing error	Rq#f
)s a	R_&:
,ct	Rk",
,n	R_!,
-d	Br!%#f7Al!&JV
+can	R{#:
+deprecation	Ry!f
,o	RG:
+get	Rl%A
+http	Ro!V
+it	Rl%V
+llms	Rq&f
/txt	Rq&f
+of	Rp"3
,n	Rw%&
+react	Rs!,
.d	Nz"f%f
-port	Ry":
+should	Rr!3
+take	N{#Hf!V
,hat	:w!m-:4:L3/&"&'3!::{'#*),'A&V
-ey	Ra'H
+use	Rj&:
+which	Rr!3
,ith	Fj":?:M&L3
'ess into	R|!H
%ject around	Rs&%
*ctrl	Rx&%
.c	Rx&%
*default	Rm&t
*has	N*&h&,!H
*is	Rp&A
+tself	Re&,
*nor	Rc!,
*or	R<,
*replace	Rn&,
1s	R|&&
*sitegen	R*:
+o	Ru&t
*that	Jm&O&3#,
,e	R<,
+us	R~!:
*without	R*,
*yet	Rs&%
)s an	Ry#A
,sk	Ry#?
+content	Ry&3
+folder	B*:e&,!3!H%,'t&3%3
+http	Ry#?
+lamp	Ry#A
+make	R&:
%log promql	Ru&m
'ng the	Ry%:
)ed for	Rz#H
`)
