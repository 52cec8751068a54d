sitegenSearch("n31146447-9",`!cookies before	Rz%:
+y	Rm#f
*do	Rq#H
*for	Rm#H
*go	Rm#H
*have	Rm#A
*of	Jm#3!?!fN:
*so	Rm#H
+tore	Rm#H
*that	Rs!:
#pes with	Rs!3
%ied and	F#:;34,h"A
*s	Rq&3
)files	R@,
*rom	J1,m#3
)others	Rq&,
)to	F#,O:|#,#,
)under	Rz&A
)where	Rs&f
's a	Jz!Ar"{#13
*nd	Rf%3
)expire	R{"O
)in	Ri",
*t	Js&f):
)lead	Ri"f
)of	Rd&,
*utlive	Ri"H
)say	Rb%3
%y a	R&:
(fter	Rp"H
(n	R~!3
)d	Rb#f
(rchive	Rz!?
(s	Ro!3
'cannot	Rr!V
'does	R_#O
'examples	RY,
)pires	Ri"f
'from	Js%:;*
'has	Ro#O
'in	Rv!:
(s	Fl!,!:*:6f%H!O
(t	Jm"Ad",*%
)s	Rs&3
'may	Jk!H#:@O
'of	>>3=,73637OD,#,F,",
(r	Jw!,1&P3
'past	Rk!H
(hotos	Rv#?
'rfc	Jg",',DO
'takes	Rk!:
(hat	Rl"&
)e	B&:W:43!tb":Af
*m	R~&O
*n	Re&:
*re	R~#,
(o	Rl"3!f
'while	Rr#O
(ith	Rl":
&ing and	R}&:
*tabs	Rz&,
+he	Rm#H
&right claim	Rn#3
,notice	Rn#:
`)
