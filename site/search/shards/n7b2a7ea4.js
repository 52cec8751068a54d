sitegenSearch("n7b2a7ea4",`!from the	.%+.+&9%+.+%9"+"+19(+!2!9!]"N%#!+!]!s#@#+%@%@%9%G%2!e"9!@'e#+"N"N#e+e'G"G%%"2+9'%*9"+(%"9"9#9!G&+%2%+%G!U&2)9&+'2%l!s"2!@!U"+!N'@!G!]"+!2&+!9"9
*ir	Ra&l
*re	>G+=#19)9"G#e#%e!+&2C#
*se	Rw#2
)is	Jg%9BN!U!]!e!l!z'
'version	Rp!G
'web	>q#%7%"%(%"%"%"%"%"%"%
(hat	Bb!%&+-G1+h"@
)ich	R|%+
(ithin	Rb"+
'your	Fc!9d!94UB9
'zero	Rx!+
%nt deleted	Ry!G
(from	Ra&N
(matter	:,("%!+"%!+"%"%"%)+&9"%&9~#2"N!U"%!C!G%21(
(of	:^s&9!e)U%e%2)e#GB9%27%99%9&9#N*9
)r	RH+
(starts	Ra&U!]
(takes	R_%9
)hat	Rv%+
*e	R{#2
%zen account	J^9K2
*ll	Ru%+
)h1	Ru%?
"ull and	Rg#2
'beside	R?+
(ut	Rf#2
'disk	Jh!9e!G
'hides	R|#9
'it	Rc&@
)s	RG2
'leaves	R_&2
'of	R~!G
(ne	J[90@
(r	Fk#+.2&+
'queue	Rf#G
)ota	Rk#G
'response	Rd!]
'server	Rk#2
(s	Rx#9
(trict	Fw#2&+"+
'takes	R?+
(he	Jk#@Tl
(ry	RD1!8
'under	Rz!+!G
#nction 501	Rm#2
+above	Re!@
,rrives	Re#N
+exists	Re#2
+for	Re#l
+problem	Re!?
+that	Je#%"2
+with	Rg&@
#rther 104	Rq!2
*http	Rn!@
*in	Ro#9
*name	Rz!+
*partials	Rh&2
#ture 3xx	R~!%
)references	Re"+
+quests	R~!+
)use	Rh"+
!g data	Rd!1
#rpc	B_!%!5!<*@,ed!%!+!2J+
"ain and	R{!2
'nothing	Rc"2
'state	Rz"N
'the	R_"2
#teway a	Ry"%
+nd	Jh#G6%
*before	Rh#G
*caches	Ra#N
,nnot	Ry"2
*does	Rn"e
*for	Rl#2
*gave	Ri!G
+ives	R|#2
+ot	R_!@
*load	Rf#2
*or	Jf#%!+#%!+
*proxy	Jf#%#%
*says	J|"e+@
+eldom	Rf#N
*that	Rv%9
,e	Rd#2
+ime	Jn"e;h
.out	Fi!Ga!(!?O8
+o	Rh#2
*waited	Rn"2
.s	Rh#@
,nts	Rn#l
)s and	Jh%U59
,pply	Rf#9
+do	Rt%]
+of	Rp#9
,wn	Rh#+
+that	J_!2Z2
#ve a	Rw%2
(n	Ri!G
'no	Ri!G
'the	Rd%+
'up	Fc"9J%H%"N
"eneral after	Rk!G
+nd	Ry%+
*clients	Rq!9
+ode	Jf"+?+
*form	Rm#G
*it	Rt!9
*one	Re!2
*purpose	Jk"G;2
*reasons	Rl!2
+ule	R|"N
*to	Rf!@
'ic client	Rr"9
0s	Jg"G"G
*retry	R|%9
*software	Rr!e
#t 3xx	R_"%
&403	Ri"h
(6	Rl"h
'15	Ru"h
'21	Ry"h
(4	R|"2
(6	R~"h
&505	Ri#h
&a	>^U@9,o%h#h>@.@1U*9'9
'ccount	F^1I?<?;?
'fter	Jh!982
'lone	Rx!2
'n	R~!9
(d	:a!+(G'+(+!2)N'9"9!N!e"2,2)2#222NN
(other	Rd!v
(swered	Rv!N
,s	Ri"G
'rrives	R~"2
(ticles	R_#?
's	Rj#9
&because	Rk"e
'y	Rm!e
&catalogue	Ra!?
'ontent	Je!?3N
&dashboard	R~!?
&error	Rw#X
'verywhere	Rk!2
`)
