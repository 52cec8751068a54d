sitegenSearch("nb199f33e-10",`!start something	Rj&:
(tag	Ru&{"
)hat	N+,s!f
*e	Br!:-:Uf;:J,
)o	No!30&
(with	:,&-:-301#,=,#,"O",#57O|!:-f'A!V
(your	Rq&V
'ed as	RZ,
*from	Rt&A
*in	R*,
*status	Rj#?
'ing points	Ru!%
+the	Rk!:
+up	Rt#3
'md beside	RK3
's a	Rm&t
*gain	Rm%V
*n	J~!3p"{!!{"2A
*t	Nn&V!^)f
)from	Ri"3!H
)http	Rv#:
)its	Rt":
)or	R~"3
)rfc	R{!,
)tables	Ru&:
*he	Rq!f
)with	B-:2,y":MV.A*:(O
'transfer total	Rq!?
%te 2	Rl!H
(a	Jm!O?f3:
)nd	Rq&V
*y	Rd#O
(counts	Rx#,
(in	Ny!:!{!*f
)s	Rh#3
)t	N~":O:
(no	Rh#O
*thing	Ri#O
(of	>n!,0H',),5&'HP3:3
)ne	Jr"O#O)O
(queued	Ry!F
(reload	Rv!A
)fc	Ne",<O
)unning	Rh%8
(send	R|"3
(that	R|"f
*e	N|",!H)3
(will	R}",
(xyz	Rc%?
'd a	R|"3
)freshness	>x!V4O2O%O"O"O#O#O&O"O
)lifetime	Rj"O
)max	Rr"O
,age	Rr"O
)of	R}&3
)rfc	Rz"O
)time	Rb"H
'ment about	Nx!VX,
,by	Nq!%y"3
+s then	Rx"H
's 503	Rq#3
`)
