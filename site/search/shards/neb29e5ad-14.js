sitegenSearch("neb29e5ad-14",`!15.5.5 a	RP,
*s	Rq"f
)cacheable	Rq"&
)https	RP1
)source	Ro&8
)the	JP3b!,
'6 a	Rr",
)both	Rn!V
)cacheable	Rr"&
'7 cacheable	Rs"&
)so	Rs":
'8 cacheable	Rt"&
)rfc	Rn!V
'9 cacheable	Ru"&
*url	Ru":
)it	Ru",
%6 it	Rl!%
'one	Ri!,
&.1 cacheable	Rk#&
)the	Rk#,
'2 cacheable	Rl#&
'3 cacheable	Rm#&
)so	Rm#,
'4 a	Rn#m
)cacheable	Rn#&
'5 cacheable	Ro#&
)the	Ro#,
'6 cacheable	Rp#&
%8 a	Rc#:
#3 asked	Rf!H
&neither	Rq!m
'ode	Rr!3
*js	Rr!3
&the	Rf!A
#6 and	Jf!A!H-m
&firefox	Rr!3
&had	Rk"f
"6 20	Rg#?
%384	Ri#?
%and	Rz&,
&re	Rf!3
%code	Rx&,
%kb	R}#3
&i	Ri#:
'b	Ri#:
%on	R':
%times	Rv#,
%when	Rc#3
(re	R',
#.2.1 the	Ri!A
*o	Rj"3
#14 unchanged	Rr&T
#le t	R':
"7 000	R{":
%200	Rb%8
%303	Rb%8
%and	Rc":
%csv	Rb%8
%did	Ri":
%following	Rx!:
%gmt	Rt"?
%handed	Rd":
`)
