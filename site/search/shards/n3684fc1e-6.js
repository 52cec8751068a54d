sitegenSearch("n3684fc1e-6",`!cookie with	Rf"H
(s above	R{"3
+ccept	Rk!t
+nd	Ri#:!H
+re	Jm"fAm
*before	Rv%:
+y	Ri#f
*do	Rm#H
*for	Ri#H
*go	Ri#H
*have	Ri#A
*of	Ji#3!?!fN:
*so	Ri#H
+tore	Ri#H
*that	Ro!:
#pes with	Ro!3
%ied and	F#:;34,d"A
*s	Rm&3
)files	R@,
*rom	J1,i#3
)of	Rm&,
)to	F#,O:x#,#,
)under	Rv&:
)where	Ro&f
's a	Fv!Ar"{#13
*nd	Rb%3
)expire	Rw"O
)in	Re",
*t	Ro&f
)lead	Re"f
)of	R_&,
*utlive	Re"H
)say	R}#3
%y a	R&:
(fter	Rl"H
(n	Rz!3
)d	R}"f
(rchive	Rv!?
(s	Rk!3
'cannot	Rn!V
'does	R{"O
'examples	RV,
)pires	Re"f
'from	Jo%:;*
'has	Rk#O
'in	Rr!:
(s	Fh!,!:*:6f%H!O
(t	Fi"Ad",*%
)s	Ro&3
'may	Fg!H#:@O
'of	>>3:,63637OD,#,F,",
(r	Fs!,1&P3
'past	Rg!H
(hotos	Rr#?
'rfc	Fc",',DO
'takes	Rg!:
(hat	Rh"&
)e	B&:T:33!tb":Af
*m	Rz&O
*n	Ra&:
*re	Rz#,
(o	Rh"3!f
'while	Rn#O
(ith	Rh":
&ing and	Ry&:
*tabs	Rv&,
+he	Ri#H
&right claim	Rj#3
`)
