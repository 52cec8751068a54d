sitegenSearch("nf2098fbd",`!example contains	B61@1"1"1j#"
*from	R%9
*has	RV%
+eader	RU(
+ttp	Rh%?
*is	J62z"N
+t	Ro!2
*lacks	RU%
+eads	R2+
-ves	RU2
*must	RU+
*net	Bn"82?'?-?-8'998
*of	J2+t%@
+r	Jr!Nr"*
,g	Ba%?B*#e#U"1!8!?'N
*phrase	RV(
+rovider	Rd#?
*required	J21L1
,sponse	Rf!%
+fc	Ra!]
+uns	Rj%2
*shows	RT2
+ite	RB1
*that	Fc&##9,%
+itle	>21#1#1@1"1"1(1d#"
*unless	R|!N
*with	RV+
.out	R6+
+ork	R3+
)s and	Rg"+
,re	Rf&s
+before	RT+
+examples	FT%"%"%
+in	Rd#N
+nothing	Rf&e
+server	Rf&r
-verity	FT%"%"%
+that	Rr&%
,o	Rd&U
+we	Rj%+
#ceeded 509	Rd!2
+d	Rl#?
,eprecated	Ra%%
+h1	Ra%?
+last	Ra%X
+message	R}%?
+or	Rl#2
+ruby	Ra%%
+their	Ra%2
&pt 429	Fh"9#9'9#9!e
)accept	Rm#9
)for	Rk%2
)in	Jf!#j#9
+dex	R_&2
)on	R_&N
)that	Ra!e
+e	Re%U
(ion and	F}"9)GC+
,escape	Rg"G
,for	Fm"e;9B2
,handler	Rg%+
,is	Rd&e
,reached	Re#2
-fc	Ro#N
,some	R|!9
,that	Je&9'#
,was	Re#l
-ith	R]+
+s and	Re!+
.re	Rs!e
-handler	Rg%%
%hange a	Rp!@
,ctive	Bc!Gi"%!2!G#%"%"%
+goes	Jj!.t#%
+is	Rc!+
+leaves	Rn!N
+pass	Rl%9
+start	Rq!9
+the	Rn#@
+web	Ri%2
,hich	Ri%2
#ist 201	Rs!2
(404	Rf#2
(an	Ra!9
*d	FE+g!@^+
(choose	Rj!9
(fills	RY+
(get	Rk"2
(is	RF+
(links	RH%
(most	Jw"+n!e
(or	R0+
(rfc	Rk"e
(templates	R[%
)he	Rc%2
(yet	Rf#l
's a	Jv%972
*lready	Jm!+u"l
*nd	Fk"e'e2G'2
*s	Ja"2.2
)because	F(+Z24+
+sides	R{#U
*ut	Jb!@J2!G
)decide	Rh!]
)even	Rd#+
)for	FA9l!2k!%
)in	Jm"@:@
*s	Rd&2
)location	Rj!2
)nothing	Ra&e
)only	Jm"Gv!]
)rfc	R^G
)so	F_!+62~!+
)that	Fb!@*@%2
*wice	Rm&+
)works	Rz%+
%t code	Fg"9)9+9k!2!@!G
+s	Fa&%!o#%!Q"G"#
#pect 100	Bk!G%+!2!?!G!e8G19!?&9!?&?
)504	Ru%9
)a	Rn!e
*ll	R|!G
*sks	Rj!@
)curl	Rx"e
)fetch	Rx"9
)has	Rx"2
*eader	Rx"%
)is	Jn!9K+
)minutes	R_%9
*ore	Rq"9
)python	Rx"%
)that	Rc!@
+e	Rx"@
*o	Rm!]
)with	Rx"G
(ed a	Rg"?
,nd	R0+
+back	Rz%+
+it	Re%%
+or	Rp!9
+the	Ro#e
.re	Rk&2
,o	Fp!2B%89!@
(ing a	R}!G
,every	Rq!G
,http	Rj#G
,the	Re"G
(s a	Rs%+
+nd	Rc!2
*for	Rg#e
*http	Ru#%
*it	R{!G
*json	Rk&N
*one	Rq%N
+r	Rm&N
*something	Rb!@
*that	Rh#+
,e	R4+
&rimental a	Rm#+
/document	R{!+
/swift	Rk#%
/there	Rd!9
%ired all	Rm&%
+nd	Jd"+~!s
*credentials	Rn%G
`)
