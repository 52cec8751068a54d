sitegenSearch("n924fa1a1-15",`!nodejs 24	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
)aiohttp	Rx!3
*llows	Ro#:
*nd	Rp!:
+swers	Re#:
)check	Re#:
.expectation	Re#:
*ounts	Rb#:
)information	R|!:
*ssue	Rf#f
)java	Rp!&!O
)know	Rp!3
)max	Ro#:
,headersize	Ro#:
)payload	Rp!3
)request	R{"3
0timeout	R{"3
)sees	R|!:
)the	Np!,L3
*o	Rf#f
#installrecommends ca	Ro&*
8certificates	Ro&*
6libcmark	Ro&*
>0.30.2	Ro&*
>dev	Ro&*
#jekyll so	Ry&:
+tells	Rv&,
#n authoritative	Bn!3#:(3.(!?0f
&idempotent	Rt#&
%authoritative information	Jn!3*3.(!?
2reason hsts	Rq"f
%e 428	Ry!:
'a	FM,*,@Vl#3
(n	Rj#f
)d	F3,",{!fs"O
(s	Nm&A-3
)ks	Rp&V
(t	Rp!H
'came	Ro%&
)n	Ri":
'fits	Rl&A
(or	N::1,
'give	RX:
'html	R|&V!^
)tp	Rp!,
+statuscodes	Rp!,
'in	RT,
(s	Nl&^)A
(t	RT,
`)
