sitegenSearch("n798cc51c-11",`!stands in	6',@,;,&:+H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^&{!!{"#:&3"A!H
+side	Jh#A13
)on	BS,>ABfY,Bf
+ly	RR,
)the	Rf%,
,re	JP:{#m):
)what	R{&%
+ere	Jh!&q#O
+ite	Rs&V
*ith	Rz&{+
%re at	Ri&%
&t 101	Rj!A
(a	Ro&&!5
)fresh	Rb#:
)new	Rs!3
)t	Jl&,):
(goes	Rs&{"
(index	RM1
-md	RM1
(md	RJ3
(of	Bp!A3Hk"3*V#:,H
(page	J}!H1:*m
*rts	Rd":
(see	R~&:
*nding	Rf%:
)omething	Rh&:
(tag	Rs&{"
)hat	J+,q!f
*e	Bp!:-:Uf;:J,
)o	Jm!30&
(with	:,&,:-301#,<,#,"O",#57O|!:-f'A!V
(your	Ro&V
'ed as	RY,
*from	Rr&A
*in	R*,
*status	Rh#?
'ing points	Rs!%
+the	Ri!:
+up	Rr#3
'md beside	RJ3
's a	Rk&t
*gain	Rk%V
*n	J|!3p"{!!{"2A
*t	Jl&V!^)f
)from	Rg"3!H
)http	Rt#:
)its	Rr":
)or	R|"3
)rfc	Ry!,
)tables	Rs&:
*he	Ro!^
)with	B-:1,x":MV.A*:(O
'transfer total	Ro!?
%te 2	Rj!H
(a	Ji"f3:
)nd	Ro&V
*y	Rb#O
(counts	Rv#,
(in	Jw!3!m*f
)s	Rf#3
`)
