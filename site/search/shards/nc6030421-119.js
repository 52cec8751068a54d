sitegenSearch("nc6030421-119",`!siteyaml or	Jh&{!%f
+says	Ro&,
+the	Rk&1
'ml and	Ri&3
*checks	Ri&1
%s behind	Ro%3
#x codes	Rg!3
(lours	Ru&3
&error	Jg!f)O
&headers	Rh"3
&is	Rh"3
&months	R|%3
&protocols	Rf!%
&trees	Rs&A
#ze 20m	Rz"f
(147483648	Rx!?
'along	Rx"f
(nd	Fz",0f&H
'for	Rx",
'holds	Rm#m
'if	Rz"f
(s	R#,
'limit	R}#3
'of	B_"H:A'fS383
(r	Rt!H
'this	R{"O
(itle	Rz"?
(oo	Rm#H
'version	Ri#:
"kipped put	Rt#:
*unnoticed	Rt#:
&s nothing	Rv!:
(this	Rb":
#u a	Rx"?
'7	Rx"?
&lamp	R~!?
*7	R~!?
&tea	Jz!?.?
)100	Jz!?.?
"l o	Rk!F
#ash an	Rh&V
*d	Fr!H4Hi"A
)t	Fr!f{":&,":
(in	RJ,
)s	Ff&t#,*3
(leads	Rl&:
(or	Jl"3(f
(point	Rl"H
(version	Ro&A
#eep 5xx	R|%&
(for	Rw#3
(over	Rz!f
#ice 0	Rl!?
%ding window	Rh#H
%ghtly different	Rq!,
%m as	Ri&*
%p in	Rv&:
)to	Rb!,
'would	RF,
&ped and	RF,
#ow client	Rp!V
(ode	R_%V
'database	Ru"H
`)
