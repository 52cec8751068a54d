sitegenSearch("nb90976ae-2",`!because its	B~!A7f0H*,AO&&
*never	Rh&y!
*of	>j!3!A-:),C,)3#:&&%f"&%HS3
+ne	Rc#3
,ly	R{"O
*people	J>,|!f
+ortals	Rw#f
+roxies	Ru!^
*renewal	Rf%3
,sponses	Rv"O
-uming	R_#f
,try	Rt#:
*several	Rf"H
+oftware	R(,
,me	Rz":
.thing	Jh!3_!,
*ten	Rq!1
+hat	Jl!^],
,e	628%8Rt%%%:#,"t":#O&f(H&f(H&H",%f&H"H+f&O"H!f%3GV0O"3"&0T1O
-ir	RT,
-n	Ri!%
-re	Rn&:
-y	Jd":":
+wo	Rk!H
%ome a	Fm!H;:j",
*lerts	Ro&,
*nd	Rv&3
)get	Fr!:#,!34&"&
)keys	Ro&3
)links	Fj&V)V#:
)one	Rg"3
)the	Rj&^
*oo	Rq!:
)urls	Rj&&
(s 5xx	Rq&3
-theserverfailed	Rq&3
*a	>?,R,MVl!t),!3#3(,!A),
+n	Rr&:
+ssets	Rx&3
*everybodys	Rj#O
*get	Fr!:#,!36&
*its	Ro&:
*of	Ft!%v"{%*{"
*popular	Ri%3
*status	Ro&,
*the	Ro&,
*when	Rq&3
.tosendit	Rq&3
#en a	Rj",
(ble	Jk!Az",
(ccepted	Jt#fDO
)knowledged	Rd%,
)ted	Rv!,
'blocked	Ru%,
(uilt	Ri&H!O
'called	R?,!3
)ncelled	R|%,
`)
