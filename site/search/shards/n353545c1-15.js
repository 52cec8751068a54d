sitegenSearch("n353545c1-15",`!planned send	Rz!3
*to	Rq%3
*work	Rn#A
&png is	Rh&:
&s 2027	Jc#?"?
,odt	Jc#?"?
(to	Rl#?
%tform gives	R_&:
+response	Rc&&
%y made	Ro!3
+up	Ro!3
&er asked	R_"f
)jumps	R_"3
(s and	R_":
&s no	R~":
#ease delete	Ri#?
)log	Rf"?
)report	Rg&{%
)send	Re#?
)update	Rf#H
#mbi txa	Ru!?
#ug it	FH1(1"1&1
&ins that	R}#3
%s sign	R{&Q
"ng is	Rh&:
&theme	Ru&,
"oint at	Rv#3
(because	Rk%3
(causes	Rr!%
(manager	R~"f
(of	Ru#:
(read	Rx&3
(the	Rl"H
)o	Fn!t/,Jf
(with	Rg":
'ed at	Ro%3
(r at	R{!H
*guests	Rb#?
*into	Rl!H
*to	Rb#?
)s follows	Rb#A
'ing at	Rv!3
+location	Rz!H
'less until	Rl#:
's a	Rz&3
*t	F&3+:D,r":
)for	Ro!%
)in	Ro!%
)out	Jg"3<3
)to	Bk!A=,<f"A)f=:
)whether	Rr!%
#lice but	Ry!f
'y and	Rq!:
*re	Rl&:
)default	Fo&3![#,&3
0src	Ru&3
+mands	Rp%:
)first	Rp%&
*or	Ro&^
,bids	Rs&%
)has	Rt%3
)look	Rp%:
)search	Rq!8
`)
