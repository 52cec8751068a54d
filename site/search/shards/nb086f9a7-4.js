sitegenSearch("nb086f9a7-4",`!addresses the	No"3-:
-imestamps	R~&&
-o	Rw"m
.gether	Ra"H
,which	Rf&3
-ith	Rs&A
-ould	Ra%A
,you	Rj",
%s a	Ff"Ae!3E3%,
'by	Rc#:!f
'cookies	Rq!{!
'is	Rw!O
'notes	Ng!,=3
*hing	Ry!m
'some	Rl!O
'to	BF:n"O#:E,,:
'what	Rw&O
(ith	Rm!V
#min and	Rf&3
)pi	Rh&8
'isters the	Rw%:
*ration paths	Rv"f
-or api	Ro%&
0distributes	Rp"f
0if	Ru%:
1s	Ry%3
0to	Ry%:
0unlocks	Ry%:
/s api	Ro%3
1meet	Ru%3
&ts that	Rq%,
'ting to	R|"H
#o and	Rk!%
#vertisement or	R}"3
/s no	R~&%
1out	Rc"A
%ice 403	Rx#3
+8	Rv!f
+9	R|"f
)a	Bq!f(H23O:%:#:
*bout	No!O,m
*ccept	Jy!^*H,H
*dd	Nq"OBO
*fter	B|"&%&+&"&3&
*lert	R{"H
*nd	Nr!Hz"%
*sk	Nx!:>H
)be	Rr!A
)check	Ry!:
+oose	Rj"&
*ompression	Ri"3
+unt	Ry!f
)decide	Rd"f
+rive	Rn"H
*o	>w!t"O*f'H@f1O6:8:
)find	Nf"OPH
*ollow	Bk"&"&"&&&"&
+r	Bk!:",I:+:2f
,bid	Ri"O
*rom	Ru!%
)give	Bd"O+f,O"O0f
`)
