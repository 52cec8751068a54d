sitegenSearch("n101b2f3f-14",`!converts latin	R":
01	R":
#okie a	Rq!{!
*t	R|%:
)cadata	Ru%?
)does	Rs%3
)grows	Rd%3
)is	Ns"H=?
)name	Ro#f
)or	Rm!H
)session	No#?N1
)that	Jk!mI3b!V
*oo	No#hN1
)w	Rv%?
*hich	Rv%3
*ith	Rl"H
(s above	Rb#3
+ccept	Rq!{!
+nd	Ro#:!H
+re	Ns"fAm
*before	R|%:
+y	Ro#f
*do	Rs#H
*for	Ro#H
*go	Ro#H
*have	Ro#A
*of	No#3!?!fN:
*play	Rm!H
*so	Ro#H
+tore	Ro#H
*that	Ru!:
#pes with	Ru!3
%ied and	F#:<34,i"A
*s	Rs&3
)files	RA,
*rom	N1,o#3
)others	Rs&,
)to	F#,P:}#,#,
)under	R|&A
)where	Ru&f
's a	J|!Ar"{#13
*nd	Rh%3
)expire	R}"O
)in	Rk",
*t	Nu&f):
)lead	Rk"f
)of	Rf&,
*utlive	Rk"H
)say	Rd%3
%y a	R&:
(fter	Rr"H
(n	Ra"3
)d	Rd#f
(rchive	R|!?
(s	Rq!3
(t	Rm!O
'cannot	Rt!V
'does	Rb#O
'examples	RZ,
)pires	Rk"f
'from	Nu%:;*
'has	Rq#O
'in	Rx!:
(s	Bm!V",!:*:6f%H!O
(t	Jo"Ad",*%
)s	Ru&3
'may	Jm!O#:@O
'of	>?3=,83637OD,#,F,",
`)
