sitegenSearch("n4b7e4fea-13",`!15.5.20 browsers	Ra#:
*if	Ra#3
*nothing	Ra#,
(1 and	Rn!t
*in	Rb#,
(2 because	Rf#,
'3 services	Ro",
'4 browsers	Rp":
)it	Re!H
)the	Rn"f
'5 a	RP,
*s	Rq"f
)https	RP1
)source	Rp&8
)the	JP3b!,
'6 a	Rr",
)both	Rn!V
'7 so	Rs":
'8 rfc	Rn!V
'9 curl	Ru":
)it	Ru",
%6 it	Rl!%
'one	Ri!,
&.1 the	Rk#,
'3 so	Rm#,
'4 a	Rn#m
'5 the	Ro#,
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
%and	R{&,
&re	Rf!3
%code	Ry&,
%kb	R}#3
&i	Ri#:
'b	Ri#:
%on	R':
%times	Rv#,
%when	Rc#3
(re	R',
#.2.1 the	Ri!A
*o	Rj"3
#14 unchanged	Rs&T
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
&ttp	2y!&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&!?"&"&"&
)urlconnectionhttpaccepted	R{!&
`)
