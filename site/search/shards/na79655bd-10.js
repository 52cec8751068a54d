sitegenSearch("na79655bd-10",`!result 303	Rv!:
)and	Rg"H
)be	Jt!3+&
)can	Rk"O
)either	R_":
)for	J}!f)3
)has	Jk&H7V
)is	B_"37353o!3#3
)later	Jm!,h!H
)of	J}!,/3
)page	Ro"3
*er	Jw!H/f
)the	Jk"3t":
*oo	R}!H
)when	Rw!A
*ith	J_"f?:
(s and	Rk&H
,swer	Ru"h
*come	Rx&,
*of	Re"O
*to	Rk&H
*which	Rj"f
&mable media	Rn%&!3
,requests	Rn%&
,upload	R|!&
2s	F|!,c!&2:"&!:
'e a	J|!3F:
*nd	R|!:
)from	R|!O
)incomplete	J|!Ht!(!,!?
*t	R|!3
(d a	Rt!,
*if	R|!&
+t	Rn%&
*later	Rl!O
*where	Rd"3
(incomplete whose	Ro%,
(s a	Rd":
*uploads	R|!:
'ing means	Rb#f
+uploads	R|!:
+without	Jd"H?H
'ption supported	Jl!O*,*(!?
#tried and	Rx&3
*request	Rs!A
(s 3	Ru!O
*alerts	R}!H!f
+nd	Ru!O
+t	Rr#H
*caches	Rw!%
*do	Rr!,
*finds	Rx&3
*looks	Rs!A
*which	Ry"V
(ve that	Rk",
&y 408	Ru!O
(a	R_#:
)ccepts	Rw":
`)
