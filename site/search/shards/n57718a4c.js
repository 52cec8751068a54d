sitegenSearch("n57718a4c",`!retry code	R}%9
*unts	Re#9
)url	Rt"9
(does	>k"9%9"9&9+9%9&9*919
(either	Rw"9
(fetch	Rg"9
)or	Ri"9
(gateways	Rg#9
)ives	Rc#9
)oes	Rk!N
*ogle	Rk"9
.s	Je#9"9
(has	R}"9
)elp	Rr"9
,s	Rm%2
(in	Jk!NN9
*cludes	Rg#9
(keeps	Rh#9
)now	R|%9
(leaves	Fi"9>939
(many	Jy"9*9
(on	Rk!N
(passes	Rt"9
)ython	Rl#%
(repeats	.n!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%!9"%"%"%"%"%"%"%"%"%"%"%"%"%,%!9#%,#
(sent	Rh!9
)tarts	Ri#9
+tus	Rk!N
(takes	Rv"9
)he	Fo"9&9%9
(urllib3	Fk!lP9&9
(what	Rk!%
)ith	F{#9/9"(!+
%urn 200	Fm!ow!Q18
+6	Rs!2
)301	R~!G
)401	R^o
+3	Rr%8
*44	Jw#99+!1
*99	Ru%]
)an	Rq"G
*t	Rk!+
)code	Rf!?
*url	Rv"9
)from	Rj"l
)in	Jb#eN@
)max	Rk!?
)random	Rk!?
*enew	Rc!1
+port	Rc!1
)that	Rm!U
+e	Bm!l(2"e"G#%!2
*ogether	Jk!@h!9
)wait	Rc!1
(s an	Rw#(
*the	Fa!@5@W2
*whether	Ru!9
#used connection	Rw!G
)for	Ra!]
)only	Ri#N
)rfc	Re#N
#verse 4xx	Ru#%
*order	RW9
*proxy	Bo!G29'9+23G
%oked and	R^l
*malformed	R^2
*or	J^9J2
*signed	R}#+
*the	Jq%+=N
"fc 4918	>_!N-G#G%2,%!+!2!9!G!NC%!+!2!9!G"%!+!20%!+!9"G
&6585	>^@#2!e"U++!G!U!s#ND22%!+!2!9!N"%!+!2!N"%!+!2!N.%!+!2!9!N
&9110	.N11+!2!@!G"+"+!2!@!e"9!U"#!+!2!@!e"2"9"##9!U!s#]"2!G"+!@!G!U!e"+!2!@!U!l!s"%!+!2!9!G"%!+!2"9!G"9#%!+!2!G!N"%!+!2!9!G!N"%!+!2!9!N!e"%!+!2!9!N"%!+!9!G!N!e"%!+!2!N"%!+!2!9!@!G"N%%!+!2!9!N"%!+!9!N"%!+!9!N"%!+!2!N!e"%!+!2!G"%!+!2!9!N"%!+!2!9!N"%!+!2!9!G!N"%!+!9!N!e"%!+!2!N"%!+!2!9!N!e"%!+!9!N"%!+!9!N!e"%!+!2!N!e"%!+!2!G!N"%!+!2!9!G!N"%!+!9!N"%!+!9!G!N"%!+!2!N!e"%!+!2!N!e"%!+!N"%!+!2!9!G!N"%!+!2!N"%!+!2!G!N!e"%!+!2!N"%!+!2!9!G!N"%!+!2!9!G!N"%!+!9!G!N!e"%!+!2!9!N"%!+!9!N"N"N#%!+!N"G"9"2"N"%!+!2!N!e"%!+!2!N"%!+!9!N"%!+!9!N!l"%!+!2!9!N"%!+!2!N"9!N"N"N"9!N;25+-8(+
)1	6a!+!2!9!G!N!]"U.N"N"N"N"N"N"N#2!N"N#N'N%9!G!N!e(N#N%N%N&N#N"N&N*N"N&2!N
)2	:c!N"G59"2)+1G%+!2!9!G#9!G"222Z]
)3	>c!N'l)9L2'2%2)9S2
'457	Ff!%!2!9!@!N!]K@-@+G
&and	Re&9
&editor	JN+!1y#8!?
&iana	Rr!+
's	Rr!G
&leaves	Jl!2F2
&or	JN%t#]
&that	Rd"+
"id of	Bl!#Nl%h59&9
#ght address	Rj!@
)ll	R^#
)n	Rh!@
*d	F19g"2&2
*swer	Rq"e
`)
