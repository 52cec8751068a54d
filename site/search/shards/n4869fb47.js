sitegenSearch("n4869fb47",`!expired key	Ri!9
*or	F^+!]e"%!+L2
*password	Rn%(!?
+lan	Ri"G
*revoked	J^2!9!la"+
*session	Ri%+
+igned	Rq%+
+tands	Rg%+
-tus	R^1
*the	Rg%%
+itle	Rg%?
+oken	J^1!op#2
*was	Rh"2
(s 2026	RS1
*and	Jb"2n!9
*content	Ry!2
*date	R_&N
*for	R_"N
+rom	R_&s
*it	Re"N
*obsolete	Rl&2
+r	RS9
*rfc	Ra!+
*the	FS+LN#2
+ime	Re!T
*until	Ri&z"
*value	Rb%9
,ry	Rb"%
*which	Rm&+
,oever	Rm&2
%lain 404	Ra&"
*an	Rr#@
*code	Ra&F
*how	Ra#2
*more	Rf%#
*the	Bb!U&#B2<+%2=+
)ed all	RE+
-nd	R~%(
)s 404	RT2
+and	Rm&+
+examples	RT%
+how	Rd&N
+it	R~#2
+the	Rj!#
+what	Rz"e
-y	Jl!N82
'nation a	J5+l"2
/nd	Rl%9
.rfc	Rd#9
.that	R~"2
/o	Ri"2
&icit freshness	:a!+)s-N"N"N'N(N&N"N&N"N'N-N+N#N#N
+lifetime	J|!N)N
+method	F_"%"%&%
+only	Rf%#
+port	Rs%2
+required	B|!%'%(%(%3%
+sent	2t!%"%%%#%"%)%"%%%#%"%%%#%"%#%"%"%#%"%"%"%"%"%"%"%"%(%#%"%"%"%"%"%"%"%
+time	Ra!+
%ort a	Ru!2
*n	R{#2
+d	R}%2
)exists	Rm"2
(s 17	R{#8
*202	R{#8
*http	Fm!?*?h!1!?
*jobs	Ru!?
*orders	Jy!???
&se headers	F^U"9-9!lVG
%ression an	R_&@
.s	Rg&G
-that	F0+.+e%+
#tended 510	Rd!2
+a	Ry"+
,s	Rn#G
+connect	J_!@19
+deprecated	Rn#%
+go	Rn#%
+it	Rr!+
+java	Rn#%
+node	Rn#%
+ruby	Rn#%
-st	Rn#%
+swift	Rn#%
'sion a	Ra%+
-s	Rf!9
,by	Rn#@
,could	Rn#9
,for	Rk%+
-ramework	Jb!Gn!%!+
,if	Rn#+
-n	Rn#9
-t	Rf!+
,of	J#9n"@
-thers	Rj%%
,we	R~"e
%ra round	Rn!G
(sections	F3+n%+%2!U
!f 3	Rp!2
#http	Re%1!?
#tag	Re!M
%he	RV2
#utf	R'9
"acet and	Rg&G
(cacheable	Rh&2
(or	R_&N
(true	R_&"
(value	Ri&z0!}1
%t after	RD+
(n	R_&N
)d	R~%%
'box	R_&N
'from	RG+
'group	Ri&z"!}.
'links	R~%#
'many	Rz!+
(ost	Rc&+
'that	J.9x%9
&s and	Ra&G
)re	Rg!#
)s	R_&e
(each	Rg&9
(filter	Ri&+
(in	Ji&z.0%
)ts	Ri&z.
(of	Rl&%
)n	Rb"2
(still	Rl&9
(that	Re&2
*e	Jd&l'z"
)o	Ri&z"
(whether	Ri&z"
#il again	J}"G.9
(like	Ra%2
(nd	Rm!#
(s	Jm!G/e
'beside	Rw"9
(y	Rd#+
'curl	Rg"9
'in	J_!+d"2
'on	Re!+
(r	Ru!%
'rfc	Rm!2
'there	Rc!e
'with	Je!*Sh
&ed 13	Rj"k
)4xx	R}"%
)a	Jz!eKl
*nd	Fe!9*@*Gz!2
*s	Rm#+
)becomes	Rf&2
+fore	Re#e
+longs	Rw%9
)call	Rl"9
)database	Rh!2
*ebugging	Rg#U
+pendency	Jj!@T(!?
)expired	R}#+
)for	Ri"e
)go	Js"%'%
`)
