sitegenSearch("n9e80d717-4",`!protocol that	Jl!O/&!3;3
-e	Rq#f
+version	J_%(!,!88?
2s	Rg%:
+which	Rj#,
,ould	Rv%:
*s in	Ry!,
,over	Rw#V
,redirect	Rw%H
,that	R}!f
,what	Rj!%
*version output	R_%8
%ve that	Jm!:L,
(with	Rg#,
'd right	Rr!A
)sound	Ri"O
)who	Ri!,
's it	Jy&3"{&
)little	Rc%V
)that	Ry!A
+e	Jl%,?O
&ide it	Rc#,
)r and	Ra%&
-swered	Ra%&
+blocks	Rn#A
+example	Rn#?
+has	Jn#3=:
+is	Ra%:
+must	Rn#?
+not	Rn#A
+only	Ra%:
,r	Jn#,/:
+reported	Ri!A
-turned	Ra%,
*examplenet blocking	Rn#?
*s network	Jd%:"3!:
,to	Re%:
.ken	Ra%3
'sion and	Rt%3
+ing of	Rt%3
%xies and	Fq!%(^8&c!:
+re	Rb&,
*caches	Re"H
*do	Rj":
*either	R~#3
*in	Rc&&
*nobody	Rb&,
*origin	Ry#&
*repeat	Ru!O
*say	Rb%,
*that	Rw#3
*whose	Rc&,
&y a	Ro!A
)nd	Bm!^#:Jf2H*f
)pache	R|#&
)t	Rx"f
)uth	Jn!:K&
,enticate	Fi!A+V#AE&!,!f
3ion	Jt!A"HD(!?
,orization	Rx"3!:
+o	Rm"3
`)
