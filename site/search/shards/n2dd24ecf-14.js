sitegenSearch("n2dd24ecf-14",`!six protocols	Rl!%
&trees	Rz&A
%teen neighbours	Rz&A
#ze 20m	Ra#f
(147483648	R~!?
'along	R~"f
(nd	Ja#,0f&H
'for	R~",
'holds	Rs#m
'if	Ra#f
(s	R#,
'limit	Rd%3
'of	Bf"H:A'fS383
(r	Rz!H
'this	Rb#O
(itle	Ra#?
(oo	Rs#H
'version	Ro#:
"kipped put	Rz#:
*unnoticed	Rz#:
&s nothing	R|!:
(this	Rh":
#u a	R~"?
'7	R~"?
&lamp	Re"?
*7	Re"?
&tea	Na"?.?
)100	Na"?.?
"l o	Rq!F
#ash an	Rn&V
*d	Jx!H4Hi"A
)t	Fx!f{":',":
(comes	Rq!^
(in	RK,
)s	Jl&t#,+3
(leads	Rr&:
(or	Nr"3(f
(point	Rr"H
(version	Rv&A
#eep for	R}#3
(over	Ra"f
#ice 0	Rr!?
%ding window	Rn#H
%ghtly different	Rw!,
%m as	Ro&*
%p in	R}&:
)to	Rg!,
'would	RG,
&ped and	RG,
#ow client	Rv!V
(ode	Rf%V
'database	R{"H
(own	>v!A":W&!:&:#f!m":T,#,
'expression	R0,
'for	R_%O
'most	Ru!:
'or	Nu!:!Of!f
'path	Rh%:
+s	Rb&:
'query	Nu#H4:
'request	N|!h@?
(obots	Rf#V
`)
