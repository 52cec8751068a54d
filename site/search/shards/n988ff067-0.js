sitegenSearch("n988ff067-0",`!stands white	Ro&V
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
(no	Rb#O
*thing	Rc#O
(of	>h!,0H',),5&'HP3:3
)ne	Fl"O#O)O
(queued	Rs!?
(reload	Rp!A
)fc	J~!,<O
)unning	Rb%8
(send	Rv"3
(that	Rv"f
*e	Jv",!H)3
`)
