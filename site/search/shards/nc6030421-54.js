sitegenSearch("nc6030421-54",`!replaced without	Rb#,
*by code	Rf&O
-e0507	Rp&F
.2	RT8
-or	Rf&t
-related	Ro&A
)ment nor	JT&y#:
.see	RU:
/ign	R",
.the	Ru&{"
-s and	Rc'&
)s it	F^,N3}!,
+one	Ru&&
+rfc	Rl!%
+tables	Rt&&
,he	F],6:v"{#03
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
)each	Rp&3
*xists	Rs"A
)html	Rj#?
)in	Ra"A
*s	Jr"3y!H
*t	Fk#m4:@:,{%
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
+beside	Rp&3
+compare	R_!:
+d	Rb"?
+go	Rb"&
+java	Rb"&
+node	Rb"&
+php	Rb"&
+ruby	Rb"&
`)
