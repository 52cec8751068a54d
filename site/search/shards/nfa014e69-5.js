sitegenSearch("nfa014e69-5",`!replaces the	F],6:v"{#13
'y and	Re#&
)goes	Re#H
)rfc	Re#,
)send	Rp!A
&ica to	Ra#H
'es in	Rp#A
&y among	Ru%:
)s	Ru#f
(from	Ru%1
(ms	Rp%,
(or	R}#:
)ver	Ru%3
(to	Jt!,!f+,
(with	Rp%,!:
%o fork	Ri&1
&rt 202	Rs!,
)a	Bm":':":&:%:3:
*ll	Rm"H
*n	Jo#:43
)can	Rr"A
)each	Rq&3
*xists	Rs"A
)html	Rj#?
)in	Ra"A
*s	Jr"3y!H
*t	Fk#m4:@:,{&
)lists	R{"A
)made	Ra%:
+y	Ro#?
*ust	Rx!3
)names	B",-,8,&:3,
)of	Jn%343
*n	Ry!,
*wn	Ri!1
)pdf	Rp"k
)says	R+,
*erver	Ri!1
*uggests	J3:I:
)that	Jk!^r"3
+e	Bl!:'AF:3fX3
*ook	Ro#A
(ed 102	Rv!:
+an	Re!A
-d	Rx#3
,s	Fb!,n"&=%!,
+beside	Rq&3
+compare	R_!:
+d	Rb"?
+since	RT8
+text	Rg&,
,he	Rb#A
+with	Rb"3
(html http	Rj#?
(ing an	Ry!H
,more	Rd#V
(pdf failed	Rp"k
(s 2000	Rt#?
,25	Ra"?
-6	Jr"?"?
.10	Jr"?"?
0csv	Rs"?
0json	Rs"?
*318	Rt!?
*42	R{%1
*511	Ru#o
*999	Rn%X
*a	Je!tU:
+n	Ri%A
`)
