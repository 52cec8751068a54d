sitegenSearch("ne6842b98-11",`!replacedby and	JX:r#t
-code	Rj&O
-e0507	Ru&F
.2	JU8#1"1!8
.3	RW1!8
-is	RW,
-or	Rj&t
-reason	RX,
/lated	Rt&A
-that	Rq&,
)ment and	RX,
.gone	RW(
.nor	JU&}#:
.see	RV:
/ign	R",
.that	Jj&t&3
0e	Rz&{#
-s and	Ri'&
)s it	Fb!,O3}!,0:
+one	Rz&&
+rfc	Rp!%
+tables	Ry&&
,he	Fa!,7:v"{#13
'y and	Ri#&
)goes	Ri#H
)rfc	Ri#,
)send	Rt!A
&ica to	Re#H
'es in	Rt#A
&y among	Ry%:
)s	Ry#f
(from	Ry%1
(ms	Rt%,
(or	Rb%:
)ver	Ry%3
(to	Jx!,!f+,
(with	Rt%,!:
%o fork	Rm&1
&rt 202	Rw!,
)a	Bq":':":&:%:3:
*ll	Rq"H
*n	Js#:43
)can	Rv"A
)each	Ru&3
*xists	Rw"A
)html	Rn#?
)in	Re"A
*s	Jv"3y!H
*t	Fo#m4:@:,{&
)lists	R_#A
)made	Re%:
+y	Rs#?
*ust	R|!3
)names	B",-,8,&:6,
)of	Jr%343
*n	R}!,
*wn	Rm!1
)pdf	Rt"k
)says	R+,
*erver	Rm!1
*uggests	J3:L:
)that	Jo!^r"3
+e	Bp!:'AF:3fX3
*ook	Rs#A
(ed 102	Rz!:
+an	Ri!A
-d	R|#3
,s	Jf!,n"&=%!,
+beside	Ru&3
`)
