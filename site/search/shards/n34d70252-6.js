sitegenSearch("n34d70252-6",`!defined meaning	R}"H
*neither	Rl"O
*with	Rc"f
(s a	Rp&3
*caching	Rc"O
*it	FH:&:d#^J{#!{*!{0
*no	R}!:
*the	Ji&{!1{.
-m	Rs!:
*what	Ru!A
'ition may	Rq&O
-of	Jd#3!fh!f
-sitegen	Rq&%
.tays	Rq&O
-with	Rr!%
,s and	Rq&{#
.of	Rw&A
#lete a	Ju!,Xf
*ccounts	Rn!*
*nd	Rn#f
+swer	R_"h
*re	J_"O:O
)can	Ru!V
)drops	Rt!3
)e0001	Rm&V
.md	Rm&V
)if	Ru!,
*s	J{!3&3
*t	F&:e&3.O
)move	Re#3
)needs	Rc"3
)of	J_"f%3
*n	Ri#3
+e	J):7:
*rders	Rr"?
)reports	Jc"?3?
*fc	Jt"O33
)something	Fd!1"1!:"1s#*
*tart	Rn#f
)that	Rh!O
+e	F8:e!,P?!H!f
,n	Ru!O
,y	Rg":
+ose	Ro"f
*o	Rt"3
)will	R}!3
)your	R_#f
(d a	Ri"O
+nd	Je#31O
*is	Rf#3
*leave	Rc"3
*or	RD,
*record	Ry"H
,placed	Rl&:
*says	Rc"H
+omething	Ry"3
*the	Rh%:
(s a	Rc"A
'ing a	Rx"3
+the	Rx%:
.m	Rr"A
(on is	R_"f
%imiters does	R[,
&ver parts	Rb"f
*the	Jw",M,
)ed aws	R{#,
,means	Rs!O
`)
