sitegenSearch("n19a9ee6c-2",`!letting a	Jj#H#H
*next	Rf"H
*the	Jm"HAH
#vel 1	F8&!,q%A',#,
)00	Ry&:
(2	>2,",',o%V),"3",'3#O
(3	J3:&:
(deeper	Rf&m
)own	Rm&,
(for	R8,
(info	Fv%3#3"3
)s	Jc%:Ft
(of	Rf&m
)r	Ry&,
'1 heading	F8&!,q%A),
'2 heading	F2,}%3",
0s	F3,',o%V2O
'3 heading	J3:&:
's and	J(,m#H
)deep	B(&',d&{#)A%:
"ib apt	Ri&*
%c and	Ri&,
&mark alone	Ri&,
,sks	Rk&,
+dev	Ri&*
+make	Rk&,
/s	Ro&%
+reads	Ro&&
+the	Ro&%
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
`)
