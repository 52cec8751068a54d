sitegenSearch("nf58024f3-13",`!15.4.6 rfc	Rn!:
'7 in	Rp",
'9 such	Rr":
)unlike	Rr",
%5 rfc	No!m%%
&.1 it	Rs",
(0 a	R|"f
(1 the	R}",
(3 this	R_#,
(4 older	Ra#,
*the	Rt!t
(5 it	Rb#,
(6 it	Rc#,
(7 never	Rf"3
(8 only	Re#,
'2 and	Rt!V
)for	Rt":
)o	Ry!{"
*auths	Ry!{"
(0 and	Rn!V
*browsers	Rg#:
*if	Rg#3
*nothing	Rg#,
(1 and	Rt!t
*in	Rh#,
(2 because	Rl#,
'3 services	Ru",
'4 browsers	Rv":
)it	Rk!H
)the	Rt"f
'5 a	RQ,
*s	Rw"f
)https	RQ1
)source	Rv&8
)the	NQ3g!,
'6 a	Rx",
)both	Rt!V
'7 so	Ry":
'8 rfc	Rt!V
'9 curl	R{":
)it	R{",
%6 it	Rr!%
'one	Ro!,
&.1 the	Rq#,
'3 so	Rs#,
'4 a	Rt#m
'5 the	Ru#,
%8 a	Ri#:
#3 asked	Rl!H
&neither	Rw!m
'ode	Rx!3
*js	Rx!3
&the	Rl!A
#6 and	Nl!A!H-m
&call	Rq!^
&firefox	Rx!3
&had	Rq"f
"6 20	Rm#?
%384	Ro#?
%and	Rb',
&re	Rl!3
%code	R_',
%kb	Rd%3
&i	Ro#:
'b	Ro#:
%on	R':
%times	R|#,
%when	Ri#3
(re	R',
#.2.1 the	Ro!A
`)
