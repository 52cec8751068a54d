sitegenSearch("nf06a3657-12",`!paragraphs of	RC3
&llel calls	Rt":
+requests	Rj&,!?
&meter has	Ns"3@3
-eader	Rs"3
,is	Rk!3
+s were	Ru"f
%ent is	Ry#A
)leads	Ry#?
(al controls	Rw%(!,!?
(hesis that	Ru&V
%se it	Rt#H
(rfc	Rb#3
(says	Rh&3
(text	Rr!?
)he	Nn%:;&
'd 400	Nn!,-:
)a	Rs"3
)is	Rh#3
)or	Rn!A
(ate to	Rw!?
+todatetime headers	Rw!?
6value	Rw!?
'r fails	Rq#H
)stopped	Rs"A
)that	Rr!A
(s disagree	R',
*exception	Rs"H
's a	Rt!m
*nd	Rr!A
)json	Rd"H
&ing it	Rl"H
*stopped	Rr!H
%t a	Nm!H:3
(ccepts	R|!f
(nd	Jf",!Or!:L3
(t	:|#&3&"&#&&&"&"&"&"&"&0&"&
'before	Rn#H
(ut	Rq%3
'content	Rf",
.range	Rf",
'either	Rm!H
(xcept	Nm!Hf"V
'goes	Rt!V
'has	Nj#3H&
'if	Ri&:
(n	Fd#O":9:":
)stead	Rp%:
(s	F|!A>,=:#3
(t	Rf"f
'named	Rd#,
'of	6K,+,<O"V*%!3",'3(&;H(H-,%H(38,@,"A#,"&"V)%!A(3
(nce	Rc'V
(r	Ri",
'rfc	Rc'3
'so	Rb&3
(tart	Rq!,
'that	Nn!,!3]&
`)
