sitegenSearch("nb157b922-7",`!panel every	Rf!:
(has	Rk!O
(of	Ry&H
)r	Jf!f1:
(publishes	Rg%,
(shows	Jk"fq"O
)ort	Ri#f
(with	Re"f
's that	Rg%,
%theon 530	Rf%&
+dashboard	R|%:
,ocumentation	R|%&
+gives	Rf%3
+has	R|%&
+inactive	R|%,
*site io	R|%?
#ragraph and	RP,
-round	Rv&{"
,below	Rf&m
,of	Rm&:
,that	Rt&3
.is	Rh&O
+s lists	Ro&M
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
(hesis that	Ro&V
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
(nd	F_",!Or!:L3
(t	:v#&3&"&#&&&"&"&"&"&"&0&"&
`)
