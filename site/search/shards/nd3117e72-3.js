sitegenSearch("nd3117e72-3",`!should take	Ri%:
*ell	Rl#3
+st	Rk!O
*he	Fj!,,:Cf
,n	R~"3
*reat	Fa%:D,P&
+ust	Rk"&
)wait	Rs!%
%w 1	Ri&H
'a	BS,:,y!V"V<32t&H
'cors	Rg!v
'each	JY,r#1
'flag	Rx&{#
(or	Rw&3
'in	Rj&O
(t	Bg"fGm,H@:&3/O,,
'not	Rs%:
*hing	Rw#3
'one	Rd",
)ly	R~#:
(r	Rq#:
'send	Ra"3
'that	Jh!^^&!:
)e	:g!O',+t2:":#H):#:":":':':/:":%:B&+&
*ir	Rc'&
*m	JW,t#1
*re	Rc":
'under	Rw#3
(p	R{#:
'what	Rh&{!
&ing a	Rm#H
*messages	Rd#H
*the	Rh"H
&n a	Rq&t
)ll	Rq&f
)s	B:,L,k#,!:#f!{"&O#3(H
(behind	Ry&%
)y	Rw%:
(copying	R{&:
(for	Rx&H!{2
(google	Ri":
(in	Bc#A"A*3]t03
(like	Rq":
(or	R/,
(ten	R{&:
)he	Rx&O
)o	R}&3
(what	Rq&t
*ere	JR,g%H
*ile	Rp&A
*ole	Ry&%
)ithout	R9,
&s a	FX3CHz"&"%
)ll	Ru&O
)n	Ja"A%:
*other	J;,v%:
)t	Rm&f
*tackers	Rp!f
(beside	Rl&A
(cloudflares	Rc%:
(every	Rt&%
(here	R[:
)ow	Fg!^&Hr#3
(in	R{%:
)t	FM:u!A]35{!
*s	R|":
`)
