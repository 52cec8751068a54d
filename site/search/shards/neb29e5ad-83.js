sitegenSearch("neb29e5ad-83",`!adds cookies	Rk!t
'is	Rq!O
'notes	Jb!,<3
*hing	Rs!^
'some	Rf!O
'to	BE:i"O#:E,,:
'what	Rp&O
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
/s no	Rw&%
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
*ompression	Rc"3
)decide	R}!f
+rive	Rh"H
*o	>q!t"O*f'H@f1O6:8:
)find	J_"OPH
*ollow	Be"&"&"&&&"&
+r	Be!:",I:+:2f
,bid	Rc"O
*rom	Ro!%
)give	B}!O+f,O"O0f
)idempotent	Fk#&#&#&
*f	Jf!A2f
*gnore	Rq!V
*n	Rq!A
+spect	Ra"&
*t	Rd#3
)keep	Br!m+H1H(f2f
)leave	Fw!3@O.3+m
`)
