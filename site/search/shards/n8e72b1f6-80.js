sitegenSearch("n8e72b1f6-80",`!convert unix	Rz&&
)ed to	R{&:
*r and	Rz&(
,of	R|!3
)s latin	R":
01	R":
#okie a	Rk!t
*t	Rv%:
)cadata	Ro%?
)does	Rm%3
)grows	R}#3
)is	Jm"H=?
)name	Ri#f
)session	Ji#?N1
)that	Fe!mI3b!V
*oo	Ji#hN1
)w	Rp%?
*hich	Rp%3
*ith	Rf"H
(s 4xx	Ri#&
*above	R{"3
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
)files	R@,
*rom	J1,i#3
)to	F#,O:x#,#,
)under	Ru&:
)where	Rn&f
's a	Fv!Ar"{#03
*nd	Rb%3
)expire	Rw"O
)in	Re",
*t	Rn&f
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
(t	Fi"Ad",)%
)s	Rn&3
'may	Fg!H#:@O
'of	>>3:,63637OD,#,F,",
`)
