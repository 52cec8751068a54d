sitegenSearch("n46c488ab-1",`!plain the	Ri#O
(uploads	Rx!H
'ly in	Rs!H
*the	Rd"3
%n a	Jn#f)3
(llows	Rr#3
(nd	Jo"HX&
(s	Rr&,
'does	Ro"3
'for	Rd#?
'includes	Jh#?@,
'open	Rc#A
'png	Jh&:)y!
'to	Rl#3
'with	Rb%V
&ned an	Rf#3
*maintenance	Rn#,
*send	Rz!3
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
)report	Rg&{&
)send	Re#?
)update	Rf#H
#mbi txa	Ru!?
#ug it	FH1(1"1&1
&ins that	R}#3
%s sign	R|&Q
"ng is	Rh&:
&theme	Rv&,
"oint at	Rv#3
(because	Rk%3
(causes	Rr!%
(manager	R~"f
(of	Ru#:
(read	Ry&3
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
's a	R{&3
*t	F&3+:D,r":
)for	Ro!%
`)
