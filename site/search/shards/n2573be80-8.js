sitegenSearch("n2573be80-8",`!sends chunks	R|":
)lients	Rr!^
)onditions	Rk#:
(delete	Rv"3
(either	Rx!f
(from	Rb%:
(get	Rv"f
(head	Ro!,
,ers	Rl",
(if	R}"H
*match	R}"H
)t	:l!,"H-3-,&:"H",+&'3&:*H(:#3)f536&!,
*s	JX,o!:
(my	Rx!h
(new	Ri"H
)o	Jw"&+H
*ne	Rr!m
*thing	Jf%3R%!O
(one	Fc"3!APfB:+3
(range	Rd"f
(search	Rp#3
)un	R_',
(text	Ra#:
)he	>i!V(:+:!A!H&:!A1f&:/:'A#f
+m	Rm#f
)oo	Rh&&
(was	Ru#:
)hat	Ja#,l!m
*oever	R~&H
)ith	Ru!&
%se and	R{#3
(for	Re"O
(in	Jc"OH3
(of	Jf#f83'&
(post	Rp#O
(to	Ro%3
&ible timeout	R_"3
%t 403	Rn#:
(51	Rn#:
(8210	Rw&T
'509	Rk%3
'a	Jr!:6:v!O
(gain	>u!H8&%,!:7:%:',23S:
(im	Rg":
(long	Rh%:
(nd	Fz#:3,@m.O
)y	Rp%%
*where	R|&%
(s	Jt!Vc!H
(t	Rm%3
(way	Rh#H
'because	Ri#3
)fore	Rv&A
(rowsers	R|%3
`)
