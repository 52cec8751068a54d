sitegenSearch("n30341f31-10",`!plan png	Jd!1!8j#:)y!
'to	Rp#3
'with	Rf%V
&ned an	Rj#3
*maintenance	Rr#,
*send	R~!3
*to	Ru%3
*work	Rr#A
&png is	Rl&:
&s 2027	Jg#?"?
,odt	Jg#?"?
(to	Rp#?
%tform gives	Rd&:
+response	Rg&&
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
&does	Rd!:
&is	Rl&:
&the	Rs&{!
)me	Rz&,
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
`)
