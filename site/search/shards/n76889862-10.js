sitegenSearch("n76889862-10",`!start that	J+,q!f
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
)t	J|":O:
(no	Rf#O
*thing	Rg#O
(of	>l!,0H',),5&'HP3:3
)ne	Jp"O#O)O
(queued	Rw!?
(reload	Rt!A
)fc	Jc",<O
)unning	Rf%8
(send	Rz"3
(that	Rz"f
*e	Jz",!H)3
(will	R{",
(xyz	Ra%?
'd a	Rz"3
)freshness	>v!V4O2O%O"O"O#O#O&O"O
)lifetime	Rh"O
)max	Rp"O
,age	Rp"O
)of	R{&3
)rfc	Rx"O
)time	R_"H
'ment about	Jv!VX,
,by	Jo!%y"3
+s then	Rv"H
's 503	Ro#3
)its	F,,h"O'O,O
)no	Rj#O
)one	Rj"O
`)
