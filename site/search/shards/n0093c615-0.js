sitegenSearch("n0093c615-0",`!stands in	6',@,8,.H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^&{"#:&3":!A
+side	Jd#A13
)on	Fm!ABfY,Bf
+ly	RR,
)the	Rb%,
,re	JP:~#:
)what	Rw&%
+ere	Jd!&q#O
+ite	Ro&V
*ith	Rv&{*
%re at	Re&%
&t 101	Rf!A
(a	Rk&&!5
)fresh	R}":
)new	Ro!3
)t	Jh&,):
(goes	Ro&{"
(index	RM1
-md	RM1
(md	RJ3
(of	Bl!A3Hk"3*V#:,H
(page	Fy!H1:*m
*rts	R_":
(see	Rz&:
*nding	Rb%:
)omething	Rd&:
(tag	Ro&{"
)hat	J+,m!f
*e	Bl!:-:Uf;:J,
)o	Ji!30&
(with	:,&,:-301#,8,#,"O",#57O|!:-f'A!V
(your	Rk&V
'ed as	RV,
*from	Rn&A
*in	R*,
*status	Rd#?
'ing points	Ro!%
+the	Re!:
+up	Rn#3
'md beside	RJ3
's a	Rg&t
*gain	Rg%V
*n	Fx!3p"{!!{"2A
*t	Jh&V!^)f
)from	Rc"3!H
)http	Rp#:
)its	Rn":
)or	Rx"3
)rfc	Ru!,
)tables	Ro&:
*he	Rk!^
)with	B-:1,t":MV.A*:(H
'transfer total	Rk!?
%te 2	Rf!H
(a	Je"f3:
)nd	Rk&V
*y	R}"O
(counts	Rr#,
(in	Js!3!m*f
)s	Rb#3
)t	Jx":O:
`)
