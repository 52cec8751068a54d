sitegenSearch("n30341f31-0",`!parallel requests	Rh&,!?
&meter has	Jq"3@3
-eader	Rq"3
,is	Ri!3
+s were	Rs"f
%ent is	Rw#A
)leads	Rw#?
(al controls	Ru%(!,!?
(hesis that	Rs&V
%se it	Rr#H
(rfc	R_#3
(says	Rf&3
(text	Rp!?
)he	Jl%:;&
'd 400	Jl!,-3
)a	Rq"3
)is	Rf#3
)or	Rl!A
(ate to	Ru!?
+todatetime headers	Ru!?
6value	Ru!?
'r fails	Ro#H
)stopped	Rq"A
)that	Rp!A
(s disagree	R',
*exception	Rq"H
's a	Rr!m
*nd	Rp!A
)json	Rb"H
&ing it	Rj"H
*stopped	Rp!H
%t a	Rd"3
(ccepts	Rz!f
(nd	Jd",!Or!:L3
(t	:z#&3&"&#&&&"&"&"&"&"&0&"&
'before	Rl#H
(ut	Ro%3
'content	Rd",
.range	Rd",
'except	Ro%V
'goes	Rr!V
'has	Jh#3H&
'if	Rg&:
(n	Fb#O":9:":
)stead	Rn%:
(s	Fz!A>,=:#3
(t	Rd"f
'named	Rb#,
'of	6J,+,;O"V*%",'3(&;H(H-,%H(38,@,"A#,"&"V)%!A(3
(nce	Ra'V
(r	Rg",
'rfc	Ra'3
'so	R_&3
(tart	Ro!,
'that	Jl!,!3]&
)e	Ju!%0H
(oo	Rx&:
'urls	R@,
'was	Rh#&
(ith	R0,
`)
