sitegenSearch("n042c1a3e-10",`!texts under	R7:
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
)0	R-,
'30	Rz#&
)1	Rf"f
'404	Jj!%Nh
'50	Rh&3
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
,base	Rc"H
'for	Rh#O
(reshness	Rg!:
'half	Rg&3
'in	Rt&3
(t	B6,O3NO+32O-,
)s	FP&}!H;,
'most	Rg%:
'no	Rs"3
)ne	RH,
'one	>N,4:%H?3",AV':N,2O"f
'post	R{#3
(roxies	Ro!:
+y	Rm#m
,buffersize	Rm#m
'railgun	Re%:
(evalidation	Rh"O
'sitegen	R#&
'take	Rz",
(ext	Rg&3!:
(hat	F{!,5,"O
)e	65&"1),.&!,/&#&.f%H0H234&"&3H#A0:&3+,#3<^',#3!:(,(O
*re	Rv%,
*y	Rm&A
'utf	R|&:
*8	R|&:
'were	R_":
(hich	Ry#A
(ith	Jk!vM:
'you	Fs!3H393
*r	R{%O
&k you	Rg"?
's to	Rj#f
%t 403	Re!,!A
)5	Rr"O
(29	Rg!f
`)
