sitegenSearch("n09cb29e1-8",`!should rfc	R}!3
)say	Bz",&31&(,!Oi!%&O
*ee	Ro!O
+nd	Ju!%#%A3
*how	Rr":
*low	Rt!A
*tand	Rj"f
,te	R|":
,y	Rc"3
+op	Rw%:
*uspect	R~%:
*witch	Rt#3
)take	Rk%:
*ell	Rn#3
+st	Rm!O
*he	Jl!,,:Cf
,n	Ra#3
*reat	Jc%:D,Q&
+ust	Rm"&
)wait	Ru!%
%w 1	Rk&H
'a	BT,;,y!V"V<32t&H
'cors	Ri!v
'each	JZ,s#1
'flag	Rz&{#
(or	Ry&3
'in	Rl&O
(t	>d!,FfGm,H@:&3/O,,
'not	Ru%:
*hing	Ry#3
'one	Rf",
)ly	Ra%:
(r	Rs#:
'send	Rc"3
'that	Jj!^^&!:
)e	:i!O',+t2:":#H):#:":":':':/:":%:B&+&
*ir	Re'&
*m	JX,u#1
*re	Re":
'under	Ry#3
(p	R}#:
'what	Rj&{!
&ing a	Ro#H
*messages	Rf#H
*the	Rj"H
&n a	Rs&t
)ll	Rs&f
)s	B:,N,k#,!:#f!{"&O#3(H
(behind	R{&%
)y	Ry%:
(copying	R}&:
(for	Rz&H!{2
(google	Rk":
(in	Be#A"A*3]t03
(like	Rs":
(or	R/,
(ten	R}&:
)he	Rz&O
)o	R_'3
(what	Rs&t
*ere	JR,i%H
*ile	Rr&A
*ole	R{&%
)ithout	R9,
&s a	FY3DHz"&"%
)ll	Rw&O
`)
