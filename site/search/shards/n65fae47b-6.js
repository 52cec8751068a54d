sitegenSearch("n65fae47b-6",`!plan allows	Rx#3
(nd	Nu"HX&
(s	Rx&,
'does	Ru"3
'for	Rj#?
'includes	Nn#?@,
'open	Ri#A
'png	Je!1!8k#:)y!
'to	Rr#3
'with	Rh%V
&ned an	Rl#3
*maintenance	Rt#,
*send	Ra"3
*to	Rw%3
*work	Rt#A
&png is	Rn&:
&s 2027	Ni#?"?
,odt	Ni#?"?
(to	Rr#?
%tform gives	Rf&:
+response	Ri&&
%y made	Ru!3
+up	Ru!3
'no	Rm!H
&er asked	Rf"f
)jumps	Rf"3
(s and	Rf":
&s no	Nm!HX:
#ease delete	Ro#?
)log	Rl"?
)report	Rm&{&
)send	Rk#?
)update	Rl#H
#mbi txa	R{!?
#ug it	FI1(1"1'1
&ins that	Rd%3
%s sign	Rc'Q
"ng 180	R|&:
&does	Re!:
&is	Rn&:
&the	Ru&{!
)me	R|&,
"oint at	R|#3
(because	Rq%3
(causes	Rx!%
(manager	Re#f
(of	R{#:
(read	R_'3
(the	Rr"H
)o	Jt!t/,Jf
(with	Rm":
'ed at	Ru%3
(r at	Rb"H
*guests	Rh#?
*into	Rr!H
*to	Rh#?
)s follows	Rh#A
'ing at	R|!3
+location	Ra"H
'less until	Rr#:
's a	Rb'3
*t	F&3+:E,w":
)for	Ru!%
)in	Ru!%
`)
