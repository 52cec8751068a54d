sitegenSearch("n6ebed22a-1",`!because hardly	Rv!3
*it	6_!11V%%0A-H"&",(H%f%f",#,#f&&(H#:(3=,,:93
,s	B|!A7f0H*,AO&&
*never	Rf&y!
*of	>h!3!A-:),C,)3#:&&%f"&%HS3
+ne	Ra#3
,ly	Ry"O
*people	J>,z!f
+ortals	Ru#f
+roxies	Rs!^
*renewal	Rd%3
,sponses	Rt"O
-uming	R}"f
,try	Rr#:
*several	Rd"H
+oftware	R(,
,me	Rx":
.thing	Jf!3_!,
*ten	Ro!1
+hat	Jj!^],
,e	628%8Pt%%%:#,"t":#O&f(H&f(H&H",%f&H"H+f&O"H!f%3GV0O"3"&0T0O
-ir	RT,
-n	Rg!%
-re	Rl&:
-y	Jb":":
+wo	Ri!H
%ome a	Jk!H;:
)get	Fp!:#,!34&"&
)links	Fh&V(V#:
)one	Re"3
)the	Jh&^-3
*oo	Ro!:
)urls	Rh&&
(s 5xx	Rn&3
-theserverfailed	Rn&3
*a	B?,P,MVl!t*3(,!A),
+n	Ro&:
+ssets	Ru&3
*everybodys	Rh#O
*get	Fp!:#,!36&
*of	Jr!%}"{"
*popular	Rg%3
*when	Rn&3
.tosendit	Rn&3
#en a	Rh",
(ble	Ji!Az",
(ccepted	Jr#fDO
)knowledged	Rb%,
)ted	Rt!,
'blocked	Rs%,
(uilt	Rg&H!O
'called	R?,!3
)ncelled	Rz%,
`)
