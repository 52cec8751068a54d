sitegenSearch("n7c2105ef-97",`!sends them	Ri#f
)oo	Rd&&
(was	Rq#:
)hat	J|",l!m
*oever	Ry&H
)ith	Rq!&
%se and	Rw#3
(for	Ra"O
(how	Rd%&
(in	J~!OH3
(of	Fb#f83'&
(post	Rl#O
(to	Rk%3
&ible timeout	R{!3
%t 2xx	R|!&
'403	Rj#:
(51	Rj#:
(8210	Rr&T
'509	Rg%3
'a	Fn!:6:v!O
(gain	>q!H8&%,!:7:%:',23S:
(im	Rc":
(long	Rd%:
(nd	Fv#:3,@m-O
)y	Rl%%
*where	Rw&%
(s	Jp!Vc!H
(t	Ri%3
(way	Rd#H
'because	Re#3
)fore	Rq&A
(rowsers	Rx%3
(y	.h!&.&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&NV
)tes	Rx!H
'dav	Rb"3
'early	Rw!&
(ven	Rq!O
+ts	Rf!H
(xpect	Rt!f
'has	R~!,
(ow	Ra&&
'if	Jc"H'3
)nonematch	Rc"H
(n	Jp"H*,
)to	Rr&H
(s	Je%3NO
(t	>f!f#3%&#:%3!V[m):%o1:
)s	Rr!O
'long	Jx!Ha!3
'nginx	Jq!Og"3
(o	Jh":r!1
)ne	Jx%,:A
)thing	Ru!H
'on	Fr!3m!3Iy!
)ce	Rk"A
)e	Rw%,
)ly	Rk"H
`)
