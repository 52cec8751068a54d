sitegenSearch("n537a5514-6",`!text plain	6g!?8?'?#?"?"?%?"?"?*?*:!H"?#?"?&?"?%?*?#?"?+?"?"?"?"?"?"?#?
(rint	R|"f
'refers	JR,|#O
)quest	Rp#H
+ired	Jf&,#,!A
'says	FP3#3r%&
(lice	Rl!?
(peaks	Rb&,
(tands	Rn&:
*tus	Rf&O
*y	Rn&{"
)ood	Rn&t
)rictly	Rx&,
'tags	Rn&{"
(ext	Rl!?
+slice	Rl!?
(hat	B',",!:I,",x#f!{!
)e	F9:r%A'?
'up	Js&A':
'waits	Rx&:
(here	R0,
)ich	Rs&A
(ords	Rt&3
&s and	Jz",o!m
)re	Rn&%
(default	Rh&A
(of	Rs&3!A
(under	R7:
(with	Rs&:
'lice 0	Rl!?
"hai and	Rn&{%
'lao	Rs&:
%n 0.1	Ro!3
'1	Rs&3
(0	Rh&{!
)0	F(&x"3x!A%:
*continue	R~"3
(6	Rv#,
'20	Rv!3
'30	Rz#&
)1	Rf"f
'404	Jj!%Nh
'50	J-,|%3
)0	Rx&:
(xx	R~%:
'a	>r!A'h/3D3(3T32V"3
(n	Ry%:
)nounced	Ry#3
)y	R}%3
'basic	Re!:
'chunked	Rl#:
'days	Rn#m
(elta	Rc"H
,base	Rc"H
'for	Rh#O
(reshness	Rg!:
'half	Rg&3
'in	Rs&3
(t	B6,O3NO+32O-,
)s	FP&}!H;,
'most	Rg%:
'no	Rs"3
)ne	RH,
`)
