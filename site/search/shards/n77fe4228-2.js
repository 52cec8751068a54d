sitegenSearch("n77fe4228-2",`!addresses or	Rq&,
-ver	Rb%:
,path	Rt&H
,response	Rb%3
,such	RP,
,that	>Q,KH-H"3.O(H2:):][&{!",
.e	Jm"3-:
-imestamps	R|&&
-o	Ru"m
.gether	R~!H
,which	Rd&3
-ith	Rq&A
-ould	R~#A
,you	Rh",
%s a	Fd"Ae!3E3%,
'by	Ra#:!f
'cookies	Ro!t
'is	Ru!O
'notes	Jf!,<3
*hing	Rw!^
'some	Rj!O
'to	BE:m"O#:E,,:
'what	Ru&O
(ith	Rk!O
#min and	Rd&3
)pi	Rf&8
'isters the	Ru%:
*ration paths	Rt"f
-or api	Rm%&
0distributes	Rn"f
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
`)
