sitegenSearch("n2d0ff2d7",`!had to	Jo!2[9
&used	R{%+
&visitors	Ru%2
#lf a	Fa#@,G"GT2
(n	Jg#@+2
)d	R_!+
'failures	R_!+
'minute	Rj!l
'of	FM+o"9*@
'that	RN9
)e	Rp!G
'with	Rv"G
#nd column	R_!@
'held	Rw!@
'out	Jj!sWG
(ver	R)+
'sends	Ri#9
'the	JG+g#2
(wo	R*9
'written	Rm!G
&ed in	Rw!e
*t	R}"9
)out	R_#G
*ver	R|!9
)the	Rn"9
&le it	Jw%9&9
)requests	Rg#%
)the	Jw"e1+
(d as	Ri#2
*by	Rn!9
*it	Ru!9
*like	Rc!2
(r and	Rd#2
*go	F{#2"262
*php	Rf%%!+
*that	Rd#G
+urns	Rf%+
&shake and	Ry"2
-sks	R~"2
,broke	R{#+
,failed	R{#(
0ure	R{#9
,is	R}"2
-tself	R{#U
,nginx	Rr%+
,on	Rx#9
-pen	Rr%N
,reaches	R~"G
-fc	J}"9-9
,so	Rn%9
-tops	Rn%9
,the	Rn!@
.is	R}"+
-oo	Ry"e
,was	R_!e
-ith	R}"@
#ppen caches	Rg!+
)twice	Fg!<#e"G
(ed error	Rp%9
+look	Ra!N
+since	Rq!+
+this	Re!2
,o	Fb!%"]%+
(s later	Jl!+/e
*mostly	Ry"@
*to	Fk!%CG/Gq!X
*what	R59
#rdly any	R~"9
,body	Ro!2
,thing	Rn"N
*pache	Rq#2
)cause	Rl"9
)ever	Jw"NR2
%m it	Rd!G
'rfc	Ri"e
'since	Rt"N
'the	J~!hFe
(o	Rc!2
&less clients	R}"G
+get	R_"2
+looking	Re"e
#s 10	Rl&+
'8	Rv"@
&207	Rl!G
&30	Rs#2
&424	R|"2
&507	Rs"2
&9	Rt"@
&a	.'+*2&%%+#%++#2.%)2'+%+#2"@"N'##G&e#9'9#+"9%G"%)%/2'2'+!2'9!G#N"2!9)2&+&+&2-+!U"#"]-9%2+#"@#+"##2"z%"@!U"#!+"N!z"
'ddresses	R?%
'fter	Rx#9
'lert	Rf!2
(iases	Rh&z"!z)
(l	Jf!9~"U
(ready	Fk!NH959M9
'n	:j!U+e*+&2?e;9=2*2%@#N%9"2%N
(d	Rz!9
(other	JV%g!9
'rrived	Jo!+v!%!+
's	JD+b%9
(ked	Jn"9^+
(sets	R[2
't	Ja&e)z"
&become	Jd!G&9
(en	21+-+"2"2*+/++2&G%2!]'N%%!+!G,+!2%%%+#@&G*2%2"2(G!e%+#2#+,+&N#9.+%%0+#9!N'+"U'+)N
'locked	Rw#2
'ut	Rl!2
&changed	>a!@!]"9(9"e*G)G%2!@8?&e_!U
'lasses	Rh&z'
'odes	R>9
(me	Jm!@d!9
)puted	Rs!e
'ut	R_!e
&deleted	R~#9
(manded	Rc#+
(pth	Rl#2
'one	J}"9d!2
&e	Ra"2
'nded	Rh%+
(tries	Rh&z(
'very	Rc&@
'xpired	F^1I2HlRl
&facts	Rh&z"
(iled	Fc!++@b!+
'ewer	R5%
'inished	J_"252
(ts	Rl"%
'or	Rh&z2
(und	R|!G
&gone	Jd!9r"%!9
(t	Rd%+
&happened	Rq!+
'ung	Rz#2
&in	F{!2m"@"z"
's	Jm"2t!]
't	>42!9D+o!%/2%9&9M9!G#@&2
(ems	Rh&l!z!
(s	B_!9b#@(@#N%+
&just	Fk!@"96e@9
&least	Rg#G
(ft	Rr#%
(vel	Rh&N
'ines	R;+
'ocked	R{"+
(st	R.2
&made	Js!eN+
'ore	J|!+T+
(st	J*+p#9
`)
