sitegenSearch("nf8f335d8-6",`!start tag	Rq&{"
)hat	J+,o!f
*e	Bn!:-:Uf;:J,
)o	Jk!30&
(with	:,&,:-301#,:,#,"O",#57O|!:-f'A!V
(your	Rm&V
'ed as	RX,
*from	Rp&A
*in	R*,
*status	Rf#?
'ing points	Rq!%
+the	Rg!:
+up	Rp#3
'md beside	RJ3
's a	Ri&t
*gain	Ri%V
*n	Fz!3p"{!!{"2A
*t	Jj&V!^)f
)from	Re"3!H
)http	Rr#:
)its	Rp":
)or	Rz"3
)rfc	Rw!,
)tables	Rq&:
*he	Rm!^
)with	B-:1,v":MV.A*:(O
'transfer total	Rm!?
%te 2	Rh!H
(a	Jg"f3:
)nd	Rm&V
*y	R_#O
(counts	Rt#,
(in	Ju!3!m*f
)s	Rd#3
)t	Jz":O:
(no	Rd#O
*thing	Re#O
(of	>j!,0H',),5&'HP3:3
)ne	Fn"O#O)O
(queued	Ru!?
(reload	Rr!A
)fc	Ja",<O
)unning	Rd%8
(send	Rx"3
(that	Rx"f
*e	Jx",!H)3
(will	Ry",
(xyz	R~#?
'd a	Rx"3
)freshness	>t!V4O2O%O"O"O#O#O&O"O
)lifetime	Rf"O
)max	Rn"O
,age	Rn"O
)of	Ry&3
)rfc	Rv"O
)time	R}!H
'ment about	Jt!VX,
,by	Jm!%y"3
+s then	Rt"H
's 503	Rm#3
)its	F,,f"O'O,O
)no	Rh#O
`)
