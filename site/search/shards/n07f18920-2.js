sitegenSearch("n07f18920-2",`!because it	6c!12V%%0A-H"&",(H%f%f",#,#f&&(H#:(3=,,::3
,s	Ba"A7f0H*,AO&&
*never	Rj&y!
*of	>l!3!A-:),C,)3#:&&%f"&%HS3
+ne	Re#3
,ly	R}"O
*people	J>,~!f
+ortals	Ry#f
+roxies	Rw!^
*renewal	Rh%3
,sponses	Rx"O
-uming	Rb#f
,try	Rv#:
*several	Rh"H
+oftware	R(,
,me	R|":
.thing	Jj!3_!,
*ten	Rs!1
+hat	Jn!^],
,e	628%8Tt%%%:#,"t":#O&f(H&f(H&H",%f&H"H+f&O"H!f%3GV0O"3"&0T1O
-ir	RU,
-n	Rk!%
-re	Rp&:
-y	Jf":":
+wo	Rm!H
%ome a	Jo!H;:j",
*lerts	Rq&,
*nd	Rx&3
)get	Ft!:#,!34&"&
)keys	Rq&3
)links	Jl&V)V#:
)one	Ri"3
)the	Rl&^
*oo	Rs!:
)urls	Rl&&
(s 5xx	Rs&3
-theserverfailed	Rs&3
*a	>?,T,MVl!t),!3#3(,!A),
+n	Rt&:
+ssets	Rz&3
*everybodys	Rl#O
*get	Jt!:#,!36&
*its	Rq&:
*of	Jv!%v"{%*{"
*popular	Rk%3
*status	Rq&,
*the	Rq&,
*when	Rs&3
.tosendit	Rs&3
#en a	Rl",
(ble	Jm!Az",
(ccepted	Jv#fDO
)knowledged	Rf%,
)ted	Rx!,
`)
