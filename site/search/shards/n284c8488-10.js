sitegenSearch("n284c8488-10",`!replacedby e2	FT8#1"1!8
.3	RV1!8
-is	RV,
-or	Rh&t
-reason	RW,
/lated	Rr&A
-that	Ro&,
)ment and	RW,
.gone	RV(
.nor	JT&|#:
.see	RU:
/ign	R",
.that	Jh&t&3
0e	Rx&{#
-s and	Rf'&
)s it	Fa!,N3}!,0:
+one	Rx&&
+rfc	Rn!%
+tables	Rw&&
,he	F_!,6:v"{#13
'y and	Rg#&
)goes	Rg#H
)rfc	Rg#,
)send	Rr!A
&ica to	Rc#H
'es in	Rr#A
&y among	Rw%:
)s	Rw#f
(from	Rw%1
(ms	Rr%,
(or	R_%:
)ver	Rw%3
(to	Jv!,!f+,
(with	Rr%,!:
%o fork	Rk&1
&rt 202	Ru!,
)a	Bo":':":&:%:3:
*ll	Ro"H
*n	Jq#:43
)can	Rt"A
)each	Rs&3
*xists	Ru"A
)html	Rl#?
)in	Rc"A
*s	Jt"3y!H
*t	Fm#m4:@:,{&
)lists	R}"A
)made	Rc%:
+y	Rq#?
*ust	Rz!3
)names	B",-,8,&:5,
)of	Jp%343
*n	R{!,
*wn	Rk!1
)pdf	Rr"k
)says	R+,
*erver	Rk!1
*uggests	J3:K:
)that	Jm!^r"3
+e	Bn!:'AF:3fX3
*ook	Rq#A
(ed 102	Rx!:
+an	Rg!A
-d	Rz#3
,s	Fd!,n"&=%!,
+beside	Rs&3
+compare	Rb!:
+d	Rd"?
+since	RT8
`)
