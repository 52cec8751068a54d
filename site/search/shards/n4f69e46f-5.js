sitegenSearch("n4f69e46f-5",`!sixteen neighbours	Rt&A
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
)t	Fr!f{":',":
(in	RJ,
)s	Ff&t#,+3
(leads	Rl&:
(or	Jl"3(f
(point	Rl"H
(version	Rp&A
#eep for	Rw#3
(over	Rz!f
#ice 0	Rl!?
%ding window	Rh#H
%ghtly different	Rq!,
%m as	Ri&*
%p in	Rw&:
)to	Rb!,
'would	RF,
&ped and	RF,
#ow client	Rp!V
(ode	R_%V
'database	Ru"H
(own	>p!A":W&!:&:#f!m":T,#,
'for	Ry#O
'most	Ro!:
'or	Jo!:!Of!f
'path	Rb%:
+s	R{%:
'query	Jo#H4:
'request	Jv!h@?
(obots	R_#V
'server	Fp!Va!HP3
'there	Ro#f
)ird	Rb%3
(o	Ro#3
'work	Ru"f
&er expect	R{%:
`)
