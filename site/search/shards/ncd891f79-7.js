sitegenSearch("ncd891f79-7",`!because it	6d!13V%%0A-H"&",(H%f%f",#,#f&&(H#:(3=,,::3
,s	Bc"A7f0H*,AO&&
*never	Rl&y!
*of	>n!3!A-A),C,)3#:&&%f"&%HS3
+ne	Rg#3
,ly	R_#O
*people	N?,_"f
+ortals	R{#f
+roxies	Ry!m
*renewal	Rj%3
,sponses	Rz"O
-uming	Rd#f
,try	Rx#:
*several	Rj"H
+oftware	R(,
,me	R~":
.thing	Nl!3_!,
*ten	Ru!1
+hat	Np!^],
,e	638%8Ut%%%:#,"t":#O&f(H&f(H&H",%f&H"H+f&O"H!f%3GV0O"3"&0T1O
-ir	RV,
-n	Rm!%
-re	Rr&:
-y	Nh":":
+wo	Ro!H
%ome a	Fm!O&H;:j",
*lerts	Rs&,
*nd	Rz&3
)get	Fv!:#,!34&"&
)keys	Rs&3
)links	Jn&V)V#:
)one	Rk"3
)the	Rn&^
*oo	Ru!:
)urls	Rn&&
(s 5xx	Ru&3
-theserverfailed	Ru&3
*a	>@,U,MVl!t),!3#3(,!A),
+n	Rv&:
+ssets	R|&3
*everybodys	Rn#O
*get	Jv!:#,!36&
*its	Rs&:
*of	Fx!%"3u"{%*{"
*popular	Rm%3
*status	Rs&,
*the	Rs&,
*when	Ru&3
.tosendit	Ru&3
#en a	Rn",
(ble	No!Az",
(ccepted	Nx#fDO
)knowledged	Rh%,
)ted	Rz!,
`)
