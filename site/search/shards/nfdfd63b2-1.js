sitegenSearch("nfdfd63b2-1",`!addresses else	Rr&:
,for	Rp#m
,have	Rq!,
,in	R~&&
.stead	Rc%:
-s	Rw&3
,next	Rb%3
,of	Jq&{!"A
-r	Ro&,
-ver	R_%:
,path	Rr&H
,response	R_%3
,such	RP,
,that	>Q,IH-H"3.O(H2:):][&{!",
.e	Jk"3-:
-imestamps	Rz&&
-o	Rs"m
.gether	R|!H
,which	Rb&3
-ith	Ro&A
-ould	R|#A
,you	Rf",
%s a	Fb"Ae!3E3%,
'by	R~":!f
'cookies	Rm!t
'is	Rs!O
'notes	Jd!,<3
*hing	Ru!^
'some	Rh!O
'to	BE:k"O#:E,,:
'what	Rs&O
(ith	Ri!O
#min and	Rb&3
)pi	Rd&8
'isters the	Rs%:
*ration paths	Rr"f
-or api	Rk%&
0distributes	Rl"f
0if	Rq%:
1s	Ru%3
0to	Ru%:
0unlocks	Ru%:
/s api	Rk%3
1meet	Rq%3
&ts that	Rm%,
'ting to	Rx"H
#o and	Rg!%
#vertisement or	Ry"3
/s no	Rz&%
1out	R~!A
%ice 403	Rt#3
+8	Rr!f
+9	Rx"f
)a	Bm!^(H23O:%:#:
*bout	Ru!^
*ccept	Fu!V*H,H
*dd	Jm"OBO
*fter	Bx"&%&+&"&3&
*lert	Rw"H
*nd	Jn!Hz"%
+nounce	Ry"H
*sk	Jt!:>H
)be	Rn!A
)check	Ru!3
`)
