sitegenSearch("n2f25d1f7-1",`!level2 headings	F3,',o%V1O
'3 heading	J3:&:
's and	J(,m#H
)deep	B(&',c&{#)A%:
"ib apt	Ri&*
%c and	Ri&,
&mark alone	Ri&,
,sks	Rk&,
+dev	Ri&*
+make	Rk&,
/s	Rn&%
+reads	Rn&&
+the	Rn&%
+where	Rk&,
*0.30.2 or	Ri&,
1rm	Ri&*
*dev pkg	Ri&*
1config	Ri&*
%raries do	Fq":):!f1:HV
,follow	Rj!3
,have	R_#H
,know	R_#:
,look	Rl!H
,renew	Re!m
.peat	Rq!%
/ort	Fr":&:":
,still	Rj":
,that	Ja&3#3
.row	Rn%3
,urllib3	Ru":
-se	R~%3
(y and	Rq!O
*call	Re#h
+heck	Rh%&
/forerrorsts	Rh%&
*did	R{#3
+ropped	Re%3
*each	Rz"H
+xceptions	Rk!,
*feedparser	Rc":
*has	Jj!Ac",
*its	Rg%3
*proves	Rh%,
-xy	Ri!^
*sees	Rv!H
*this	R{!:
+ornado	R~%&
+reats	Rh%,
*with	Rj"H
%yaml reads	Rh&3
#cence that	Rj#3
)s and	Rj#H
#e in	Rr&3
&that	Rg&{&
(e	Rk&^
%s before	Rb#3
)hind	Jl!:c!A
)low	Ru&m
)side	Rn&{!
)tween	Jk!:6f
)yond	R}"3
'deeper	R(,
`)
