sitegenSearch("ne74c4dd1-4",`!text over	Ri%:
'plain	6m!?8?'?#?"?"?%?"?"?*?*:!H"?#?"?&?"?%?*?#?"?+?"?"?"?"?"?"?#?
(rint	Rc#f
'refers	JS,"&b%O
)quest	Rv#H
+ired	Nl&,#,!A
'says	FQ3#3j%V2&
(g059	Ru&O
)120	Ru&{#
(hows	Rp&,
(lice	Rr!?
(peaks	Rh&,
(tands	Ru&:
*tus	Rl&O
*y	Ru&{"
)ood	Ru&t
)rictly	R_',
'tags	Ru&{"
(ext	Rr!?
+slice	Rr!?
(hat	>',",!:':%,B,",%:1,k#f!{!#3
)e	J::w%A(?
'unless	Rs&,
(p	Nz&A':
'waits	R_':
)s	RT,
(hat	Rs&:
)ere	N0,F,
)ich	Rz&A
(ords	R{&3
&s and	Na#,o!m
)re	Ru&%
)s	Rv&A
(default	Rn&A
(lists	Rl&O
(of	Ne!,w#3!A
(that	Rs&,
(under	R8:
)p	Rs&,
(with	Rz&:
'lice 0	Rr!?
"hai and	Ru&{%
'lao	Rz&:
%n 0.1	Ru!3
'1	N-,o&3
(0	Rn&{!
)0	F(&~"3y!H%:
*continue	Re#3
(28	R0,
(6	R|#,
'20	R|!3
)0	R-,
'30	Ra%&
)1	Rl"f
'404	Np!%Nh
'50	Rn&3
)0	R_':
(xx	Re&:
'a	>x!A'h/3D3(3T33V"3
(n	R_&:
)nounced	R_%3
)y	Rd&3
*body	R0,
'basic	Rk!:
`)
