sitegenSearch("n14f81f3d-4",`!texts that	Rq&,
(under	R7:
)p	Rq&,
(with	Rx&:
'lice 0	Rp!?
"hai and	Rs&{%
'lao	Rx&:
%n 0.1	Rs!3
'1	Rx&3
(0	Rl&{!
)0	F(&|"3y!H%:
*continue	Rc#3
(28	R0,
(6	Rz#,
'20	Rz!3
)0	R-,
'30	R~#&
)1	Rj"f
'404	Jn!%Nh
'50	Rl&3
)0	R}&:
(xx	Rc&:
'a	>v!A'h/3D3(3T33V"3
(n	R}%:
)nounced	R}#3
)y	Rb&3
*body	R0,
'basic	Ri!:
'chunked	Rp#:
'days	Rr#m
(elta	Rg"H
,base	Rg"H
'for	Rl#O
(reshness	Rk!:
'half	Rk&3
'in	Rx&3
(t	B6,S3NO+32O-,
)s	JP&b"H;,
'most	Rk%:
'no	Rw"3
)ne	RH,
'one	>N,8:%H?3",AV':N,2O"f
'post	R_%3
(roxies	Rs!:
+y	Rq#m
,buffersize	Rq#m
'railgun	Ri%:
(evalidation	Rl"O
'sitegen	R#&
'take	R~",
(ext	Rk&3!:
(hat	J_",5,"O
)e	65&"1),.&!,2&#&/f%H0H234&"&3H#A0:&3+,#3<^',#3!:(,(O
*re	Rz%,
*y	Rq&A
'utf	Ra':
*8	Ra':
'were	Rd":
(hich	R}#A
(ith	Jo!vM:
'you	Jw!3H393
*r	R_&O
&k you	Rk"?
's to	Rn#f
%t 403	Ri!,!A
)5	Rv"O
`)
