sitegenSearch("n3064f097",`!responses at	Rn!N
,because	Rh!1
,code	Re!2
,for	Ra#e
,may	Rk&+
,object	Rl!]
-f	Rh!1
-nly	Fa!2.N#N"N
,rfc	Rn!N
,so	Rq!9
,tell	R|%2
-o	Fv!N0N*N#N
.o	Rj!9
%t an	Rr!N
(pi	6b!U&+((%U%U"U"U#U"U#U"G'U(U&U"U"U%U#U"U%U'U,U%U4GD+
(s	Rg!9
'did	Rn"2
'for	Rh!@
'in	R|%+
(s	Ry!@
'less	RN+
'of	Bb!U29=%x!e#@
(nly	Rx!@
(pen	Rl!]
'range	Rd%+
(fc	Rs"+
'says	Rf!+
'the	R~%l
'with	Rq!9
&art a	Rg#2
+s	Rt!G
*ends	R_!G
*is	Rw#9
%ult 204	Rl!+
)303	Rk!9
)and	R{!G
)be	Ji!2+%
)can	R_"N
)for	Jr!e)2
)has	J_&@/U
)is	Ft!27252k!2
)later	Jc!+g!G
)of	Jr!+/2
)page	Rd"2
*er	Jl!G/e
)the	J_"2l"9
*oo	Rr!G
)when	Rl!@
*ith	Jt!e?9
(s and	R_&@
,swer	Rj"h
*come	Rg&+
*of	Ry!N
*shown	Rg&@
*to	R_&@
*which	R~!e
&mable media	Rc%%!2
,requests	Rc%%
,upload	Rq!%
2s	Fq!+c!%29"%!9
'ed a	Ri!+
*if	Rq!%
+t	Rc%%
*later	Rb!N
*where	Rx!2
#tries 3	Rj!N
*alerts	Rr!G!e
+nd	Rj!N
+t	Rg#G
*caches	Rl!#
*do	Rg!+
*finds	Rg&2
*looks	Rh!@
*which	Rn"U
&y 408	Rj!N
(a	Rt"9
)ccepts	Rl"9
)dvice	.m!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
)fter	6b!@!G%G#U#@"%!+!5!9!@!o,912-G&%!2!9!G/%!+!9!?!G!e%h%%!+!9!?!G!l+919)932!9"9#9!?12"+
)nd	F|"9(9f!2
(browsers	Rg#9
(cannot	R_#9
)ode	R|%9
*unts	Rd#9
)url	Rs"9
(does	>j"9%9"9&9+9%9&9*919
(either	Rv"9
(fetch	Rf"9
)or	Rh"9
(gateways	Rf#9
)ives	Rb#9
)oes	Rj!N
*ogle	Rj"9
.s	Jd#9"9
(has	R|"9
)elp	Rq"9
,s	Rl%2
(in	Jj!NN9
*cludes	Rf#9
(keeps	Rg#9
)now	R{%9
(leaves	Fh"9>939
(many	Jx"9*9
(on	Rj!N
(passes	Rs"9
(repeats	.m!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%!9"%"%"%"%"%"%"%"%"%"%"%"%"%,%!9#%,#
(sent	Rg!9
)tarts	Rh#9
+tus	Rj!N
(takes	Ru"9
)he	Fn"9&9%9
(urllib3	Fj!lP9&9
(what	Rj!%
)ith	Fz#9/9"(!+
%urn 200	Fl!ow!Q18
+6	Rr!2
)401	R^o
+3	Rq%8
*44	Jv#99+!1
*99	Rt%]
)an	Rp"G
*t	Rj!+
)code	Re!?
*url	Ru"9
)in	Ja#eN@
)max	Rj!?
)random	Rj!?
*enew	Rc!1
+port	Rc!1
)that	Rl!U
+e	Bl!l(2"e"G#%!2
*ogether	Jj!@h!9
)wait	Rc!1
(s an	Rv#(
*the	Fa!@4@W2
*whether	Rt!9
#used connection	Rv!G
`)
