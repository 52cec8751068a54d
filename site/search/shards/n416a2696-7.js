sitegenSearch("n416a2696-7",`!dash ksh	Ru&m
&board and	Rg%V
,choose	Rc&:
,http	Rl"?
,is	Rc&,
-t	Ro!:
,that	Rl!A
-reats	Ro!f
,under	Rg%:
+s failures	Rg":
-it	Rx#H
&es and	Ru&:
#ta 1	Rk#3!?
'500	Rv!f
'a	Rm!:
(ddress	RR,
)ministration	Rv"f
(nd	Fl!,#A^3m!,
(pi	Np%3"&!,
(s	Ny!,RH
(t	Rk#3
)tribute	R|&A
(wait	Rn%8
'beside	Nk#Hm!A
(ut	Rs&3
'centre	Rn%3
(omes	Rc"3
'do	Rt%:
'entry	Re",
(rror	Rn%8
'file	Je#?i!,#H
+s	BG,&,b%&#%(A+^
(rom	Rm!H
'has	No!O]:
)ve	Rk#:
'in	Ri%:
)to	N~"f%:
(s	Nt!H:H
(tself	Rk#:
'loss	Rl!3
'must	Rk#:
'no	Rd&&
'on	N~"3.H
(r	Fq#3"f]^){!
'reaches	Rk#3
(fc	Jc#,*H2:
'saves	Rk#,
(sl	Rk#H
'that	Ny#3O,
)e	J_"HL3s!V!{(
)is	Rk#:
(one	R|&3
'urlencode	Rq!1
'was	R_"H
(hen	Ra',
)ich	Rk#&
&base blames	Rt!3
+do	R_#H
,ump	R#,
+matched	Rj"H
+that	Nn!,e!H
-e	R{"H
*s affair	Ri#3
,unique	R|"H
2key	R|"H
&error code	Rn%8
,throw	Rn%8
`)
