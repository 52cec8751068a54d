sitegenSearch("n34f0a462-13",`!15.5.20 browsers	Rc#:
*if	Rc#3
*nothing	Rc#,
(1 and	Rp!t
*in	Rd#,
(2 because	Rh#,
'3 services	Rq",
'4 browsers	Rr":
)it	Rg!H
)the	Rp"f
'5 a	RP,
*s	Rs"f
)https	RP1
)source	Rr&8
)the	JP3d!,
'6 a	Rt",
)both	Rp!V
'7 so	Ru":
'8 rfc	Rp!V
'9 curl	Rw":
)it	Rw",
%6 it	Rn!%
'one	Rk!,
&.1 the	Rm#,
'3 so	Ro#,
'4 a	Rp#m
'5 the	Rq#,
%8 a	Re#:
#3 asked	Rh!H
&neither	Rs!m
'ode	Rt!3
*js	Rt!3
&the	Rh!A
#6 and	Jh!A!H-m
&firefox	Rt!3
&had	Rm"f
"6 20	Ri#?
%384	Rk#?
%and	R}&,
&re	Rh!3
%code	R{&,
%kb	R_%3
&i	Rk#:
'b	Rk#:
%on	R':
%times	Rx#,
%when	Re#3
(re	R',
#.2.1 the	Rk!A
*o	Rl"3
#14 unchanged	Ru&T
#le t	R':
"7 000	R}":
%200	Rd%8
%303	Rd%8
%and	Re":
%csv	Rd%8
%did	Rk":
%following	Rz!:
%gmt	Rv"?
%handed	Rf":
&ttp	2{!&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&!?"&"&"&
)urlconnectionhttpaccepted	R}!&
`)
