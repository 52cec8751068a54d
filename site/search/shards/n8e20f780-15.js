sitegenSearch("n8e20f780-15",`!takes their	Ni!,t#%
*is	R~"&
)o	N}!fa#V
*o	Np!,L3
(whatever	Rb":
%ing 208	Rh"H
)a	Rc"H
)content	Rf"H
0length	Rf"H
)headers	Ro#V
)it	Rz#H
)the	J_#H'H&H
#lks to	N~#&-:
#mpered with	R{#:
#rget 1	Ro&?
)a	RP,
*llowed	Rq!^
*nd	Rx!V
+swer	R_%:
*s	Rk"f
)calls	Ro&H
*hecks	Ro&?
)depends	Nm!:@O
*ry	Rm&k
,run	Rm&k
)google	Rl":
*roup	Rb%&!,!8
.s	Rb%:
)in	Rm&m
*s	B),z"36:Y3':',
)makes	Rq%3
+y	Rq"O
*ust	Rk"f
)of	J):f":=&
*n	Rx!3
)rfc	Nm!,4O
)should	Rl"f
*itegen	Ro&,
)the	Rm&^!m
)which	Rq!^
(groupname protocol	Rb%8
:version	Rb%8
-s target	Rb%8
5groupname	Rb%8
(s a	Rn&,
+nd	Rt&A
*code	RP,
*default	Rn&,
*own	R_%3
#sk lists	Ru&&!C
"cl terraform	Ru&m
#p between	Rf%,
&connection	Nh%,5O
&syn	Rf%8
&tcpflags	Rf%8
%dump ni	Rf%8
%flags tcp	Rf%8
.syn	Rf%8
%syn 0	Rf%8
"ea 100	Na"?.?
&is	Rf#O
&milk	Rq!1
&not	Rk"H
`)
