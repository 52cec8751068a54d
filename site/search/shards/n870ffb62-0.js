sitegenSearch("n870ffb62-0",`!thai and	Rq&{%
'lao	Rv&:
%n 0.1	Rq!3
'1	Rv&3
(0	Rj&{!
)0	F(&z"3y!H%:
*continue	Ra#3
(6	Rx#,
'20	Rx!3
)0	R-,
'30	R|#&
)1	Rh"f
'404	Jl!%Nh
'50	Rj&3
)0	R{&:
(xx	Ra&:
'a	>t!A'h/3D3(3T33V"3
(n	R{%:
)nounced	R{#3
)y	R_&3
'basic	Rg!:
'chunked	Rn#:
'days	Rp#m
(elta	Re"H
,base	Re"H
'for	Rj#O
(reshness	Ri!:
'half	Ri&3
'in	Rv&3
(t	B6,Q3NO+32O-,
)s	FP&_"H;,
'most	Ri%:
'no	Ru"3
)ne	RH,
'one	>N,6:%H?3",AV':N,2O"f
'post	R}#3
(roxies	Rq!:
+y	Ro#m
,buffersize	Ro#m
'railgun	Rg%:
(evalidation	Rj"O
'sitegen	R#&
'take	R|",
(ext	Ri&3!:
(hat	F}!,5,"O
)e	65&"1),.&!,1&#&.f%H0H234&"&3H#A0:&3+,#3<^',#3!:(,(O
*re	Rx%,
*y	Ro&A
'utf	R~&:
*8	R~&:
'were	Rb":
(hich	R{#A
(ith	Jm!vM:
'you	Fu!3H393
*r	R}%O
&k you	Ri"?
's to	Rl#f
%t 403	Rg!,!A
)5	Rt"O
(29	Ri!f
`)
