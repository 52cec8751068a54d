sitegenSearch("n2ed56db7",`!sets 308	Re%G
'a	Ru"e
'if	Rb"9
'no	Jl!lW2
'off	Re#G
'the	J~!N#+
*m	Jz!2Ie
%ting a	R_"G
*cookies	Rc#G
+url	R_#9
*for	Rf&z!
*in	Ri#G
*look	Re!@
*made	Rx"9
*of	Rk!N
*proxy	R{#U
*such	Ra!e
)s and	Rz"e
,rticles	Re&@
+give	Rz"e
+may	Rc%2
+of	Fn"e[9<1
+see	Rd"2
-verity	B,%"%"%"%"%"%
&le for	Rg"2
)the	Fh"e*+g!U
(s for	Rl!2
*the	Rw#U
*when	Rg!+
,ich	Rm!#
#veral 1xx	Rc!+
*and	Ra&U
*balancers	Rp#2
*close	Rq%N
+odes	J?9C#
*entries	FL%v#e)z'
*formats	J}!2NG
.s	Jb!9*9
*hosting	Ra%+
*major	Rj#9
+essages	Rf&l
*names	J{!+R+
*owners	R|%U
*parts	Ry!+
+eople	Ra#2
,r	Ri!U
+roblems	Rf!9!]
-perties	R}"2
-xies	Rp#G
*resources	Rz!%
-ponses	Rl&+
*servers	Jz"GO9
*the	Rz!+
*versions	R}!%
'ity error	."%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%%%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%%%#%"%"%"%"%"%"%"%"%g#G"?
+page	Ri!1
+the	Rc&+
+warning	B9%"%8%"%#%
"g a	Ri&2
&pp	Rb&N
%belong	RC+
#020 404	Rc&*
(and	Rc&G
(entries	R_&U
(section	F2(!8L1d#y!%*
(to	R_&z!
"hare a	F?9Z9Be
)dded	Rb#e
(depends	Ri!U
(is	Ri!2
(of	Ji!1#]
)ne	Rb#G
)r	Rg&U
(the	F1%|"+R2%+
(when	Ri!N
'd addresses	Ry%9
*nd	Rc%9
)between	R&9
)cache	Fa!9B9*N;N
.s	Fa!GA2DN
)host	Re!9
-ing	Jm#e5%
-s	Rj!N
)max	Ra!+
)web	Rm"e
#op and	R}%2
'by	R}%+
'css	Rq!?
'example	:a!?0?#?'?(?"?#?"?;2!?&?&?!G*?&?-?
'has	R|!@
'is	Rz"G
(t	Rz"@
'json	R{%8
'name	Ry%?
'switch	Ry%9
'until	R|%%
'with	R}%9
&ify api	Fy%%"%"%
-s	Fy%%"%"%
*could	R{%%
*for	Jz%+#%
*has	Rz%%
*response	Ry%+
*security	Ry%(
*takes	Ry%%
*used	Ry%2
)s answer	Ry%9
+list	R_%2
+own	Fy%2"2"+
+status	Rz%9
+table	Jz%+"+
%rt and	Jy"?]9
)re	Rf&z#
)t	Rf"N
(because	R]+
)lame	Rs#N
)ody	R~!@
(data	Rx"?
(is	Rf&9
(link	R_"2
(max	Ba!9)N8e"N-N"N
(no	Rr"N
(of	Rq#%
)ne	Rh&2
)rigin	R_%9
)utage	Rh#9
(script	R|!@
(text	Rf!2
)he	R{"+
(whether	Ri&z"
'ened here	Ju"@/@
,never	Rb"G
(r file	Rw"2
*is	RM9
*limits	Ri!9
*one	Rw"G
*than	Ru%N
%uld 4xx	Ri!Q
)a	>m!v)h7h"h'h6h%o89
*n	J^ok!h
+swer	Rn#9
*sk	Rr%N
)be	:]9&2"2'9"U-G!e&2"2+2&NCN"2+@I91U
)carry	F.9f!N42
*hoose	Jb!9=%
*lear	Rx!%
+ient	Rb#h
+ose	Rt"G
*ompare	Jk!2I9
)delete	Rw!h
`)
