sitegenSearch("n509768f4-1",`!addresses for	Rn#m
,have	Ro!,
,in	R|&&
.stead	Ra%:
-s	Ru&3
,next	R_%3
,of	Jo&{!"A
-r	Rm&,
-ver	R}#:
,path	Rp&H
,response	R}#3
,such	RP,
,that	>Q,GH-H"3.O(H2:):][&{!",
.e	Ji"3-:
-imestamps	Rx&&
-o	Rq"m
.gether	Rz!H
,which	R_&3
-ith	Rm&A
-ould	Rz#A
,you	Rd",
%s a	F_"Ae!3E3%,
'by	R|":!f
'cookies	Rk!t
'is	Rq!O
'notes	Jb!,<3
*hing	Rs!^
'some	Rf!O
'to	BE:i"O#:E,,:
'what	Rq&O
(ith	Rg!O
#min and	R_&3
)pi	Rb&8
'isters the	Rq%:
*ration paths	Rp"f
-or api	Ri%&
0distributes	Rj"f
0if	Ro%:
1s	Rs%3
0to	Rs%:
0unlocks	Rs%:
/s api	Ri%3
1meet	Ro%3
&ts that	Rk%,
'ting to	Rv"H
#o and	Re!%
#vertisement or	Rw"3
/s no	Rx&%
1out	R|!A
%ice 403	Rr#3
+8	Rp!f
+9	Rv"f
)a	Bk!^(H23O:%:#:
*bout	Rs!^
*ccept	Fs!V*H,H
*dd	Jk"OBO
*fter	Bv"&%&+&"&3&
*lert	Ru"H
*nd	Jl!Hz"%
+nounce	Rw"H
*sk	Jr!:>H
)be	Rl!A
)check	Rs!3
+oose	Rd"&
`)
