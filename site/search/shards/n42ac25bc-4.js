sitegenSearch("n42ac25bc-4",`!defensible too	Rs!:
-where	Rv"f
%ine a	Rl!:
)it	R}%&
)one	Rj!f
)the	J>:y%{"
(d 100	R~",
-continue	R~",
*as	Rg!,
*by	Rp!O
*elsewhere	Rj#O
*for	Fq!303D3+O
*in	.f!A(3'H",#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&[8
+t	Jj",h!3
*length	Rx",
*meaning	R{"H
*neither	Rj"O
*with	Ra"f
(s a	Rn&3
*caching	Ra"O
*it	FH:&:b#^J{"!{)!{/
*no	R{!:
*the	Jg&{!1{-
-m	Rq!:
*what	Rs!A
'ition may	Ro&O
-of	Jb#3!fh!f
-sitegen	Ro&%
.tays	Ro&O
-with	Rp!%
,s and	Ro&{#
.of	Ru&A
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
)something	Fb!1"1!:"1s#*
*tart	Rl#f
)that	Rf!O
`)
