sitegenSearch("n46c488ab-11",`!protocol on	Rf#3
,ptions	Rf#f
+rfc	Ju!,M,
+send	Rp#3
+that	Fh!O/&!3;3
-e	Rm#f
+version	J{#(!,!88?
2s	Rc%:
+which	Rf#,
,ould	Rr%:
*s in	Ru!,
,over	Rs#V
,redirect	Rs%H
,that	Ry!f
,what	Rf!%
*version output	R{#8
%ve that	Ji!:L,
(with	Rc#,
'd right	Rn!A
)sound	Re"O
)who	Re!,
's it	Ju&3"{%
)little	R~#V
)that	Ru!A
+e	Jh%,?O
&ide it	R~",
)r and	R|#&
-swered	R|#&
+blocks	Rj#A
+example	Rj#?
+has	Jj#3=:
+is	R|#:
+must	Rj#?
+not	Rj#A
+only	R|#:
,r	Jj#,/:
+reported	Re!A
-turned	R|#,
*examplenet blocking	Rj#?
*s network	J_%:"3!:
,to	Ra%:
.ken	R|#3
'sion and	Rp%3
+ing of	Rp%3
%xies and	Fm!%(^8&c!:
+re	R}%,
*caches	Ra"H
*do	Rf":
*either	Rz#3
*in	R~%&
*nobody	R}%,
*origin	Ru#&
*repeat	Rq!O
*say	R}#,
*that	Rs#3
*whose	R~%,
&y a	Rk!A
)nd	Bi!^#:Jf2H*f
)pache	Rx#&
)t	Rt"f
)uth	Jj!:K&
,enticate	Fe!A+V#AE&!,!f
`)
