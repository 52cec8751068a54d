sitegenSearch("n660538ab-9",`!text of	>R,2,z"A,^"f%A&O!f!{""A
(n	FL,z"^A3
(r	B;,6:b"3V,2A(&
(therwise	Rv&{#
(ver	Rc%:
'plain	6g!?8?'?#?"?"?%?"?"?*?*:!H"?#?"?&?"?%?*?#?"?+?"?"?"?"?"?"?#?
(rint	R|"f
'refers	JR,}#O
)quest	Rp#H
+ired	Jf&,#,!A
'says	FP3#3s%&
(lice	Rl!?
(peaks	Rb&,
(tands	Ro&:
*tus	Rf&O
*y	Ro&{"
)ood	Ro&t
)rictly	Ry&,
'tags	Ro&{"
(ext	Rl!?
+slice	Rl!?
(hat	B',",!:I,",x#f!{!
)e	F9:r%A(?
'unless	Rm&,
(p	Jt&A':
'waits	Ry&:
(here	R0,
)ich	Rt&A
(ords	Ru&3
&s and	Jz",o!m
)re	Ro&%
(default	Rh&A
(of	Rt&3!A
(that	Rm&,
(under	R7:
)p	Rm&,
(with	Rt&:
'lice 0	Rl!?
"hai and	Ro&{%
'lao	Rt&:
%n 0.1	Ro!3
'1	Rt&3
(0	Rh&{!
)0	F(&x"3y!A%:
*continue	R~"3
(6	Rv#,
'20	Rv!3
'30	Rz#&
)1	Rf"f
'404	Jj!%Nh
'50	J-,|%3
)0	Ry&:
(xx	R~%:
'a	>r!A'h/3D3(3T33V"3
(n	Ry%:
)nounced	Ry#3
)y	R}%3
'basic	Re!:
'chunked	Rl#:
'days	Rn#m
(elta	Rc"H
`)
