sitegenSearch("n323fc943-4",`!defines no	R{!:
*the	Jg&{!0{-
-m	Rq!:
*what	Rs!A
'ition may	Rn&O
-of	Jb#3!fh!f
-sitegen	Rn&%
.tays	Rn&O
-with	Rp!%
,s and	Rn&{#
.of	Rt&A
#lete a	Js!,Xf
*ccounts	Rl!*
*nd	Rl#f
+swer	R}!h
*re	J}!O:O
)can	Rs!V
)drops	Rr!3
)e0001	Rk&V
.md	Rk&V
)if	Rs!,
*s	Jy!3&3
*t	J&:c&3
)move	Rc#3
)needs	Ra"3
)of	J}!f%3
*n	Rg#3
+e	J):7:
*rders	Rp"?
)reports	Ja"?3?
*fc	Jr"O33
)something	Fb!1"1!:"1r#*
*tart	Rl#f
)that	Rf!O
+e	F8:c!,P?!H!f
,n	Rs!O
,y	Re":
+ose	Rm"f
*o	Rr"3
)will	R{!3
)your	R}"f
(d a	Rg"O
+nd	Jc#31O
*is	Rd#3
*leave	Ra"3
*or	RD,
*record	Rw"H
,placed	Rj&:
*says	Ra"H
+omething	Rw"3
*the	Rf%:
(s a	Ra"A
'ing a	Rv"3
+the	Rv%:
.m	Rp"A
(on is	R}!f
%imiters does	RY,
&ver parts	R_"f
*the	Ju",M,
)ed aws	Ry#,
,means	Rq!O
,rfc	Rq#,
)y date	Rb#3
%ta a	Rc",
)nd	Rh!3
(base	Rc"3!?!H
(instead	Rc"H
(starts	Rc"3
`)
