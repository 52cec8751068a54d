sitegenSearch("nd12043a6",`!example com	*^1"*"?%*!1!8!?!F!M"*'1!8"F"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?!e"?"?"?"?"?"?"?"?"?"?"?"8!?"?"?"?"?"?"?"?"?"?"?"?"2!@"?"?"?"?"?"?!d"?"?!G"?"?"?"?"?"?"?"?"?"?"?"?"?%1"?"8!?"?"8!?"?"?"?"?"8!?"8!?#?)1!?#?"?"?"?"?"?%1#1
-mon	Re%%
,ntains	B61@1"1"1i#"
*from	R%9
*has	RV%
+eader	RU(
+ttp	Rg%?
*is	J62y"N
+t	Rn!2
*lacks	RU%
+eads	R2+
-ves	RU2
*must	RU+
*net	>m"82?'?-?-8'998
*of	J2+s%@
+r	Jq!Nr"*
,g	B_%?B*#e#U"1!8!?'N
*phrase	RV(
+rovider	Rc#?
*required	J21L1
,sponse	Re!%
+fc	Ra!]
+uns	Ri%2
*shows	RT2
+ite	RB1
*that	Fb&##9,%
+itle	>21#1#1@1"1"1(1c#"
*unless	R{!N
*with	RV+
.out	R6+
+ork	R3+
)s and	Rf"+
,re	Re&s
+before	RT+
+examples	FT%"%"%
+in	Rc#N
+nothing	Re&e
+server	Re&r
-verity	FT%"%"%
+that	Rq&%
,o	Rc&U
+we	Ri%+
#ceeded d	Rk#?
+h1	R_%?
+last	R_%X
+message	R|%?
+or	Rk#2
+their	R_%2
&pt 429	Fi"9'9#9!e
)accept	Rl#9
)for	Rj%2
)in	Je!#j#9
+dex	R~%2
)on	R~%N
)that	Ra!e
+e	Rd%U
(ion and	F|"9)GC+
,escape	Rf"G
,for	Fl"e;9B2
,handler	Rf%+
,is	Rc&e
,reached	Rd#2
-fc	Rn#N
,some	R{!9
,that	Jd&9'#
,with	R]+
+s and	Rd!+
.re	Rr!e
-handler	Rf%%
%hange a	Ro!@
,ctive	Bc!Gh"%!2!G#%"%"%
+goes	Ji!.t#%
+is	Rc!+
+leaves	Rm!N
+pass	Rk%9
+start	Rp!9
+the	Rm#@
+web	Rh%2
,hich	Rh%2
#ist 201	Rr!2
(404	Re#2
(an	Ra!9
*d	FE+f!@^+
(choose	Ri!9
(fills	RY+
(get	Rj"2
(is	RF+
(links	RH%
(most	Jv"+n!e
(or	R0+
(rfc	Rj"e
(templates	R[%
)he	Rb%2
(yet	Re#l
's a	Ju%972
*lready	Jl!+u"e
*nd	Fj"e'e2G'2
*s	J_"2.2
)because	F(+Z23+
+sides	Rz#U
*ut	Jb!@I2!G
)decide	Rg!]
)even	Rc#+
)for	FA9k!2k!%
)in	Jl"@:@
*s	Rc&2
)location	Ri!2
)nothing	R_&]
)only	Jl"Gv!]
)rfc	R^G
)so	F_!+52~!+
)that	Fb!@)@%2
*wice	Rl&+
)works	Ry%+
%t code	Ff"9)9+9k!2!@
+s	F_&%!h#%!Q"G"#
#pect 100	Bj!G%+!2!?!G!e8G19!?&9!?&?
)504	Rt%9
)a	Rm!e
*ll	R{!G
*sks	Ri!@
)curl	Rw"e
)fetch	Rw"9
)has	Rw"2
*eader	Rw"%
)is	Jm!9K+
)minutes	R~#9
*ore	Rp"9
)that	Rc!@
+e	Rw"@
*o	Rl!]
)with	Rw"G
(ed a	Rf"?
,nd	R0+
+back	Ry%+
+it	Rd%%
+or	Ro!9
+the	Rn#e
.re	Rj&2
,o	Fo!2B%89!@
(ing a	R|!G
,every	Rp!G
,http	Ri#G
,the	Rd"G
(s a	Rr%+
+nd	Rc!2
*for	Rf#e
*http	Rt#%
`)
