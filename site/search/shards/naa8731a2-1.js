sitegenSearch("naa8731a2-1",`!address to	>i"H!f#:,H#O*,@,):2,6A
,gether	R_#:
*was	Jw!,CO.3
+hat	RQ:
,ere	Jm%:-:CV
,ich	J~!3]3
+ith	Bv!f4H!f(:7H5AF3!O(V
.out	Jp":|!,",
+orks	R~!3
+rong	Rt!A
*your	Ri"O
)ed rfc	Rn#,
*s a	Jc%VB:
-live	Rv!V
.one	Ru&3
-nd	Jn",Q&LA
-re	J_#fv!A#A
-s	Jl&,)%
-ws	Rz#&
,because	Rc%3
-ut	Rr#m
-y	Rr!V
,codes	><&"&"&"&"&"&"&"&"&"&
.ncerned	Rq#:
,do	Jk",j"%!V
,else	Rt&:
,for	Rr#m
,have	Rs!,
,in	Ra'&
.stead	Re%:
-s	Ry&3
,next	Rd%3
,of	Js&{!"A
-r	Rq&,
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
`)
