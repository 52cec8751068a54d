sitegenSearch("ne607acde-1",`!resource no	Rr#O
-ne	Rp",
-t	Rt"3
+of	F}!A-3F?
,r	Re#&
+remaining	Rf&3
-solve	Rx"&
,fc	J_#3%O
+send	Rk"3
,uch	Rj"H
-pports	Rt",
+that	B|!H'&%:&,-32A
-e	Ra#O
+until	Rf&3!:
,sed	Ry"&
+wait	Rf&:
-s	J{!3"3
,ithout	Jg!%7,
+yet	R}",
*group host	Rk&8
*id d	Rd"?
-the	Rd"H
-which	Rd":
*s and	Rc"&
,it	Rl#3
,many	Rj!3
,place	Rg"3
,stopped	Re#H
,you	Rg!H
%pect there	R|",
&ond 524	Rb%V
*async	R}!3
)async asks	R}!3
(se after	Rk!,
,lso	Rk%O
-ways	Rh!3
,nd	Bh!%':"&,H"3a"&E&!,
-swer	Rd%:
,t	Fg!313l",
+before	RX,
,ody	R}%3
+c	Rx%&!,
,an	Rs!,
-rries	Fq!%,&x!,
,hecker	R|&(
,lass	Ro%,
,ode	Jm!?!F!Mr!8
/s	Fl",w!,"3#&!,
-mes	Rw!A
-unt	Ry!,
+ends	R_"&!,
,rrors	Rg!t
,xpected	Rx!:
+find	Rm!&
,ollows	Fv!,o!,l!&
-r	Jy!Ht!,
,rom	Jo#&o!:
+goes	Ri"A
-ogle	R~!:
,rants	Ra"O
+had	Jx!3e!,
-s	BX,>A+:":+f4:
,eader	Fg!V":c!H(k
`)
