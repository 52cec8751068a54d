sitegenSearch("naa8731a2-2",`!administrator distributes	Rn"f
0if	Rs%:
1s	Rw%3
0to	Rw%:
0unlocks	Rw%:
/s api	Rm%3
1meet	Rs%3
&ts that	Ro%,
'ting to	Rz"H
#o and	Ri!%
#vertisement or	R{"3
/s no	R|&%
1out	Ra"A
%ice 403	Rv#3
+8	Rt!f
+9	Rz"f
)a	Bo!^(H23O:%:#:
*bout	Rw!^
*ccept	Jw!V*H,H
*dd	Jo"OBO
*fter	Bz"&%&+&"&3&
*lert	Ry"H
*nd	Jp!Hz"%
+nounce	R{"H
*sk	Jv!:>H
)be	Rp!A
)check	Rw!3
+oose	Rh"&
*ompression	Rg"3
)decide	Rb"f
+rive	Rl"H
*o	>u!t"O*f'H@f1O6:8:
)find	Jd"OPH
*ollow	Bi"&"&"&&&"&
+r	Bi!:",I:+:2f
,bid	Rg"O
*rom	Rs!%
)give	Bb"O+f,O"O0f
)idempotent	Jo#&#&#&
*f	Jj!A2f
*gnore	Ru!V
*n	Ru!A
+spect	Re"&
*t	Rh#3
)keep	Bv!m+H1H(f2f
)leave	F{!3@O.3+m
+t	>j!H*:&H*H(f,H%3*H2H(H2:
*imit	Rr#f
*og	Jk#H&m
+ok	Ji!^s":
)make	Jw!A!H'Hv!:
)name	J{!HVO
*ever	Fw!t(O8Om!:
*o	6m"&"&%&#&"&"&"&"&"O%&%&"&"&"&#&#&*&#&'&"&"&"&
`)
