sitegenSearch("n8e20f780-4",`!stored rfc	Nm!m3O
)since	R}!O
*o	Rp%,
)the	By!,6O%HKO93
)vary	Rm!H
)whatever	Rm!3
*ithin	Ri"O
'front api	Rf&3
-buyer	Rf&:
-for	Rf&3
's exactly	Ry!{!
)final	R{!O
)it	Ri"H
)like	Ry&H
)nothing	Ry&O
)of	Ry&H
)the	Rv%3
&y as	R_%:
(under	Rr!3
%ut try	Rf#?
#r int	R-,
%aight away	Na"3EA
&nger after	R|"H
&sse combining	Rz&:
*is	Rz&:
&y bytes	Nd"H,H
(or	Rs"f
%eam and	Ro!O
)because	Rq":
)for	Rl!H
)is	Ro!O
)read	R~"f
)since	R}#3
)that	Jw!O;:l!3
)was	Rl!%
*hich	Ro!O
(ed response	R}#3
(s and	Rl!&
*its	Ry#3
*or	Ri&3
&tch without	Ru&{%
%ftime y	Rq!T
%ict 429	Rm#O
)but	Ru!O
)cloudflare	Rj%,
*ontent	Rz&%
0securitypolicy	Rz&%
)readers	Rc'3
)so	Ne%3&,
)transport	Rq"f
)where	R~%:
*ith	Rj%3
(er choice	Rc'3
+than	Rn#O
(ly and	Rj%3
+by	R_',
+so	RN,
(transportsecurity header	Rq"f
&ke it	Rk%:
(s seems	Rt%3
(through and	Ru&%
`)
