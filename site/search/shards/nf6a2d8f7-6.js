sitegenSearch("nf6a2d8f7-6",`!play madeup	Rq!3
&er asked	Rb"f
)jumps	Rb"3
(s and	Rb":
&s no	Ra#:
#ease delete	Rk#?
)log	Rh"?
)report	Ri&{&
)send	Rg#?
)update	Rh#H
#mbi txa	Rw!?
#ug it	FH1(1"1&1
&ins that	R_%3
%s sign	R~&Q
"ng 180	Rx&:
&is	Rj&:
&theme	Rx&,
"oint at	Rx#3
(because	Rm%3
(causes	Rt!%
(manager	Ra#f
(of	Rw#:
(read	R{&3
(the	Rn"H
)o	Fp!t/,Jf
(with	Ri":
'ed at	Rq%3
(r at	R}!H
*guests	Rd#?
*into	Rn!H
*to	Rd#?
)s follows	Rd#A
'ing at	Rx!3
+location	R|!H
'less until	Rn#:
's a	R}&3
*t	F&3+:D,t":
)for	Rq!%
)in	Rq!%
)out	Ji"3<3
)to	Bm!A=,<f"A)f=:
)whether	Rt!%
#lice but	R{!f
'y and	Rs!:
*re	Rn&:
)default	Fr&3![#,&3
0src	Rx&3
+mands	Rr%:
)first	Rr%&
*or	Rr&^
,bids	Rv&%
)has	Rv%3
)look	Rr%:
)search	Rs!8
+es	Rm"f
*o	Rc#O
)text	Rr&^
*ypically	Rr%3
)with	Rr%3
)x	Rn&:
&te crawling	Rp%H
%l look	Ri&A
'such	Ry":
'the	Rt&3
`)
