sitegenSearch("n22dfe491-14",`!sends about	Rm#f
)nd	Rz":
*other	Rf"f
(chunks	Rx":
)lients	Rn!^
)onditions	Rg#:
(delete	Rr"3
(either	Rt!f
(from	R}#:
(get	Rr"f
(head	Rk!,
,ers	Rh",
(if	Ry"H
*match	Ry"H
)t	:h!,"H-3-,&:"H",+&'3&:*H(:#3)f536&!,
*s	Rc#:
(my	Rt!h
(new	Re"H
)o	Js"&+H
*ne	Rn!m
*thing	Jb%3R%!O
(one	F~!3!APfB:+3
(range	R_"f
(search	Rl#3
)un	R{&,
(text	R|":
)he	>e!V(:+:!A!H&:!A1f&:/:'A#f
+m	Ri#f
)oo	Rd&&
(was	Rq#:
)hat	J|",l!m
*oever	Rz&H
)ith	Rq!&
%se and	Rw#3
(for	Ra"O
(in	J~!OH3
(of	Fb#f83'&
(post	Rl#O
(to	Rk%3
&ible timeout	R{!3
%t 403	Rj#:
(51	Rj#:
(8210	Rs&T
'509	Rg%3
'a	Fn!:6:v!O
(gain	>q!H8&%,!:7:%:',23S:
(im	Rc":
(long	Rd%:
(nd	Fv#:3,@m.O
)y	Rl%%
*where	Rx&%
(s	Jp!Vc!H
(t	Ri%3
(way	Rd#H
'because	Re#3
)fore	Rr&A
(rowsers	Rx%3
`)
