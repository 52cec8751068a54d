sitegenSearch("n353545c1-5",`!paragraph this	Rh&O
+s lists	Rn&M
-of	RB3
&llel calls	Rn":
+requests	Rd&,!?
&meter has	Jm"3@3
-eader	Rm"3
,is	Re!3
+s were	Ro"f
%ent is	Rs#A
)leads	Rs#?
(al controls	Rq%(!,!?
(hesis that	Rn&V
%se it	Rn#H
(rfc	R{"3
(says	Rb&3
(text	Rl!?
)he	Jh%:;&
'd 400	Jh!,-3
)a	Rm"3
)is	Rb#3
)or	Rh!A
(ate to	Rq!?
+todatetime headers	Rq!?
6value	Rq!?
'r fails	Rk#H
)stopped	Rm"A
)that	Rl!A
(s disagree	R',
*exception	Rm"H
's a	Rn!m
*nd	Rl!A
)json	R}!H
&ing it	Rf"H
*stopped	Rl!H
%t a	R_"3
(ccepts	Rv!f
(nd	F_",!Or!:K3
(t	:v#&3&"&#&&&"&"&"&"&"&0&"&
'before	Rh#H
(ut	Rk%3
'content	R_",
.range	R_",
'except	Rk%V
'goes	Rn!V
'has	Jd#3H&
'if	Rc&:
(n	F}"O":9:":
)stead	Rj%:
(s	Fv!A>,=:#3
(t	R_"f
'named	R}",
'of	6J,@O"V*%",'3(&;H(H-,%H(38,@,"A#&"V)%!:(3
(nce	R{&V
(r	Rc",
'rfc	R{&3
'so	R{%3
(tart	Rk!,
'that	Jh!,!3]&
`)
