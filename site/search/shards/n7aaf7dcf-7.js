sitegenSearch("n7aaf7dcf-7",`!platform response	Rg&&
%y made	Rs!3
+up	Rs!3
&er asked	Rd"f
)jumps	Rd"3
(s and	Rd":
&s no	Rc#:
#ease delete	Rm#?
)log	Rj"?
)report	Rk&{&
)send	Ri#?
)update	Rj#H
#mbi txa	Ry!?
#ug it	FH1(1"1'1
&ins that	Rb%3
%s sign	Ra'Q
"ng 180	Rz&:
&is	Rl&:
&theme	Rz&,
"oint at	Rz#3
(because	Ro%3
(causes	Rv!%
(manager	Rc#f
(of	Ry#:
(read	R}&3
(the	Rp"H
)o	Jr!t/,Jf
(with	Rk":
'ed at	Rs%3
(r at	R_"H
*guests	Rf#?
*into	Rp!H
*to	Rf#?
)s follows	Rf#A
'ing at	Rz!3
+location	R~!H
'less until	Rp#:
's a	R_'3
*t	F&3+:D,v":
)for	Rs!%
)in	Rs!%
)out	Jk"3<3
)to	Bo!A=,<f"A)f=:
)whether	Rv!%
#lice but	R}!f
'y and	Ru!:
*re	Rp&:
)default	Jt&3![#,&3
0src	Rz&3
+mands	Rt%:
)first	Rt%&
*or	Rt&^
,bids	Rx&%
)has	Rx%3
)look	Rt%:
)search	Ru!8
+es	Ro"f
*o	Re#O
)text	Rt&^
*ypically	Rt%3
)with	Rt%3
)x	Rp&:
&te crawling	Rr%H
%l look	Rk&A
`)
