sitegenSearch("n45acfaf8-1",`!dashboard and	Re%V
,choose	Ra&:
,http	Rj"?
,is	Ra&,
-t	Rm!:
,that	Rj!A
-reats	Rm!^
,under	Re%:
+s failures	Re":
-it	Rv#H
&es and	Rs&:
#ta 1	Ri#3!?
'500	Rt!f
'a	Rk!:
(ddress	RQ,
)ministration	Rt"f
(nd	Fj!,#A^3m!,
(pi	Jn%3"&!,
(s	Jw!,RH
(t	Ri#3
)tribute	Rz&A
(wait	Rl%8
'beside	Ji#Hm!A
'centre	Rl%3
(omes	Ra"3
'do	Rr%:
'entry	Rc",
(rror	Rl%8
'file	Jc#?i!,#H
+s	BF,&,a%&#%(A+^
'has	Ri#:
)ve	Ri#:
'in	Jg%:K3
)to	J|"f%:
(s	Jr!H:H
(tself	Ri#:
'loss	Rj!3
'must	Ri#:
'no	Rb&&
'on	J|"3.H
(r	Fo#3"f]^){!
'reaches	Ri#3
(fc	Ja#,*H2:
'saves	Ri#,
(sl	Ri#H
'that	Jw#3O,
)e	J}!HL3s!V!{(
)is	Ri#:
(one	Rz&3
'urlencode	Ro!1
'was	R}!H
(hen	R~&,
)ich	Ri#&
&base blames	Rr!3
+do	R}"H
,ump	R#,
+matched	Rh"H
+that	Jl!,e!H
-e	Ry"H
*s affair	Rg#3
,unique	Rz"H
2key	Rz"H
&error code	Rl%8
,throw	Rl%8
&tone 1	Rz&3
+6	Rz&3
`)
