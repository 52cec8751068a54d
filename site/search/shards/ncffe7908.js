sitegenSearch("ncffe7908",`!files code	R~%+
*ntent	R[+
)ut	Rt"G
(example	Fh"?+?(?
(for	Rc&]
)ragments	Rb&9
(in	Jc&]%N
)s	J_&2*9
)t	Rr%+
(linked	R_%9
(name	B"9<+!9e!N_"2"U's
(of	F~%l"2"N
*ten	Rj&N
)n	R_&2
*ly	Re#e
)wn	RK9
(path	Ra&+
(relative	RH+
(same	Rf&#
)uch	Ra&z!
(that	>#+"+#+C+HNg"9-#!@(#+%#%
*e	Bb!N/2r"2%[%+
)o	Ra&<
)wo	Rc&e
)ype	Rx!@
(whoever	Ro!2
+se	Fa!9b##']
)ith	R~%2
,out	Rp!G
)ould	J@%g%@
%l the	R]1
'up	J31A8
&ed in	BQ+B@m"N!e"N&2
)the	Rh"e
)up	Re&9!z#
&s a	RY+
(in	Jl!l,2
)t	RG9
*s	Rh&@
(the	J5+w"G
*ose	Rh&2
(up	Rh"2
%ter against	Ru!2
*nswered	Rj%+
)cacheable	Ra!2
)footer	Rh&+
+r	R|#2
)of	Jj%%?+
)takes	Ru!@
*hen	Ru!G
)worked	Rj%2
#nal 201	Rq!9
(address	Jk!eAe
(change	R~!e
)ode	Fa!+"N-2K2
,s	Ja!2a!N
(every	Rd"G
(http	Rn!N
(one	FT+<G|"+
(response	>b!Q"+,+#2!9"+!9!G"9!Uu!#W%
0s	Fa!2.N#N"N
%d a	Rx#2
(n	R=+
'in	Rd#@
(t	R=+
)em	Rh%?
'malformed	Rm&%
'nothing	Rj%9
'out	B_!e62&N!eD9(e49
'q	R}!G
'the	>d!%!<'#8GIG!e&2!e)9)9&X
&ing a	Rb&+
+bout	Rb&+!G
+nd	Rd&@
*has	Rk&+
*is	R3+
*names	Re&s
*of	Rb&%
+ut	Rv#G
*per	R4+
*stands	Rb&+
*that	Rn&%
,e	Rm"U
*which	RE+
+ith	Jc&N"2
)s about	R]+
,ll	Rb&#
,nd	Rb&(
,re	J_&+#+!2
+raising	R_%9
+say	J_&e#N
+then	Rc&N
&s an	Ri#9
*d	Rg&%
(in	Rd&@
)t	Rs"9
(no	Jc"@*G
*ne	R2+
(retry	Rg&2
(the	Jv#9J2
+re	R&+
)oo	Rb#2
%e 5xx	Rp#%
'a	R|"e
(nd	Jl!9a!e
(s	Ro"e
'do	Rp%9
'here	Rv#9
'in	Rz"2
'the	R{#%
'where	Rc#N
%ish a	Rt%9
*fter	Rh#+
)it	RE9
+s	Rh#2
)what	R|%9
(ed and	Jt!%-2
+by	R_&2
+file	Rv"G
+requests	Rh!+
+so	Rz#9
+the	Rs"2
#refox fetches	Rn#9
*planned	Rj%2
*sent	Rj!N
*user	R}#2
&wall against	Rw#U
+between	Rh#e
+has	Rw#9
+in	Rl"e
+mostly	Rd!s
+or	Rh!9
+that	Rx#2
+which	Rx#9
%st 103	Rp!9
(201	Rg!l
(40	Rg&9
)29	Ra#e
(500	Rj&9
(a	Fd!@Ce7ek!9
)n	Rt!2
*d	>7+UNF2#959!e29S+
*swer	Rm"2
)t	Rh!9
*tempt	Fx!@;9'@29
(block	Rm!@
)yte	Jd!?S2
,s	Jn"2f!N
(case	Rb#+
)lass	R~%@
)olumn	Ra!2
*unts	Re&N
(debugging	Rj&2
)igit	Fc!%%+59
(each	Rl!2
)lement	RB+
)ntry	R~%l
(fault	Jf"G?G
)ield	Rm&+
*ve	Ra!@
)or	Je"Nc"]
(gets	Rx%9
)uess	Rh!#
(half	Rd%@
)eading	J79q%2
)op	R~!G
(if	Rg&2
)n	Rw!e
`)
