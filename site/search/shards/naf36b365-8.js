sitegenSearch("naf36b365-8",`!delete of	Jb"f%3
*n	Rk#3
+e	J):7:
*rders	Rt"?
)reports	Je"?3?
*fc	Jv"O33
)something	Ff!1"1!:"1s#*
*tart	Rp#f
)that	Rj!O
+e	J8:g!,P?!H!f
,n	Rw!O
,y	Ri":
+ose	Rq"f
*o	Rv"3
)will	R_"3
)your	Rb#f
(d a	Rk"O
+nd	Jg#31O
*is	Rh#3
*leave	Re"3
*or	RD,
*record	R{"H
,placed	Rn&:
*says	Re"H
+omething	R{"3
*the	Rj%:
(s a	Re"A
'ing a	Rz"3
+the	Rz%:
.m	Rt"A
(on is	Rb"f
%imiters does	R],
&ver parts	Rd"f
*the	Jy",M,
)ed aws	R}#,
,means	Ru!O
,rfc	Ru#,
)y date	Rf#3
%ta a	Rg",
)nd	Rl!3
(base	Rg"3!?!H
(instead	Rg"H
(starts	Rg"3
(the	Rg"3
)o	Rg"H
'base names	Rg"3
,prices	Rg"?
2118	Rg"?
,the	Rg"H
#mand has	Rk#3
)is	Rc#,
*t	Jz"35&
)on	R|%O
+e	Rw!3
)rfc	Rn#:
)stands	Rt!A
)the	Rn#&!,
)under	Jl!Ad!3
(ed and	Rx&3
+it	Rp!H
+that	Rn#,
(ing a	Rk#H
(s a	Ji!VPA,,
+n	Rx#A
,d	Rt%:
*client	Re#3
*if	Rl#:
+t	Ru%:
*rfc	Rp!A
`)
