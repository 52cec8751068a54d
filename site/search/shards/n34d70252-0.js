sitegenSearch("n34d70252-0",`!dashboard and	Rc%V
,choose	R~%:
,http	Rh"?
,is	R~%,
-t	Rk!:
,that	Rh!A
-reats	Rk!^
,under	Rc%:
+s failures	Rc":
-it	Rt#H
&es and	Rq&:
#ta 1	Rg#3!?
'500	Rr!f
'a	Ri!:
(ddress	RQ,
)ministration	Rr"f
(nd	Fh!,#A^3m!,
(pi	Jl%3"&!,
(s	Ju!,RH
(t	Rg#3
)tribute	Rx&A
(wait	Rj%8
'beside	Jg#Hm!A
'centre	Rj%3
(omes	R~!3
'do	Rp%:
'entry	Ra",
(rror	Rj%8
'file	Ja#?i!,
+s	BF,&,~#&#%(A+^
'has	Rg#:
)ve	Rg#:
'in	Je%:K3
)to	Jz"f%:
(s	Jp!H:H
(tself	Rg#:
'loss	Rh!3
'must	Rg#:
'no	R_&&
'on	Jz"3.H
(r	Fm#3"f]^){!
'reaches	Rg#3
(fc	F~",*H2:
'saves	Rg#,
(sl	Rg#H
'that	Ju#3O,
)e	F{!HL3s!V!{(
)is	Rg#:
(one	Rx&3
'urlencode	Rm!1
'was	R{!H
(hen	R|&,
)ich	Rg#&
&base blames	Rp!3
+do	R{"H
,ump	R#,
+matched	Rf"H
+that	Jj!,e!H
-e	Rw"H
*s affair	Re#3
,unique	Rx"H
2key	Rx"H
&error code	Rj%8
,throw	Rj%8
&tone 1	Rx&3
+6	Rx&3
&urlencode q	Rm!1
`)
