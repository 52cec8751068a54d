sitegenSearch("nc6030421-25",`!program in	Rq#3
+s	Fr!:^H],
*knows	R~!3
*members	Ro&O
*of	Jd"3U3
+n	Jn!,*:
+r	Ji!^^:
*reads	R_"3
,loads	Ry":
,news	Rn"f
*said	Rr&V
+earches	R_#H
,nds	Rd&&
-t	Re&3
*take	Rd",
+ell	Rm"f
+han	Rj!%
-t	6i!:#%#:0:>3+f%f(m"f&3%:#:=:#3(:1,!H(A+O
,ere	Rg%:
*what	Rl!,
+ith	R|"f
)mers meet	Ro%3
*ing error	Rk#f
)s a	Ry%:
,ct	Re",
,n	RZ,
-d	Bl!%#f7Al!&IV
+can	Ru#:
+do	RF:
+get	Rf%A
+http	Ri!O
+it	Rf%V
+llms	Rk&f
/txt	Rk&f
+of	Rj"3
,n	Rq%&
+react	Rm!,
.d	Jt"f%f
-port	Rs":
+should	Rl!3
+take	Ju#He!V
,hat	:q!m-:4:L3/&"&'3!::{&#*(,'A&V
-ey	Ry&H
+use	Rd&:
+which	Rl!3
,ith	Fd":?:M&K3
'ess into	Rv!H
%ject default	Rg&t
*has	J*&b&,!H
*itself	R~%,
*nor	R^,
*or	R;,
*replaces	Ru&&
*sitegen	R*:
+o	Rn&t
*templates	R]&
+hat	Rk&3
,e	R;,
+us	Rx!:
*without	R*,
)s an	Rs#A
,sk	Rs#?
+content	Rr&3
+folder	B*:~%,!3!H%,&t&3%3
`)
