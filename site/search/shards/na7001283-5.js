sitegenSearch("na7001283-5",`!sentence for	Jd#Hp!,
+in	Rx&V
,s	RO,!3
+that	JR,i"3
#parate certificates	Rc#f
+figures	Rt#H
*d by	Rh&f!m
,values	Rh&f
*ly monitors	Rf%:
-since	Rq!O
%tember 2025	Rz!,
/6	Rh!,
#quel of	Rb#3
'nce that	R~&,
*s again	R~&V
,that	R~&3
#rialiser on	R_"H
&es 1xxx	Rh%,
)and	Rq!,
&ous consequences	Rk"3
%ve a	Jm&f%%
)nd	Ji&.2V
)t	Js"&a"8
(it	Ri"3
*s	Rp#O
(most	Ru!^
(open	Ri&"
(shows	Rt&&
)ource	Rm&8
(the	Bg"fFO.3Qf+,!m
+ir	Rs"m
(was	Ri&{&
)eb	Rw!3
+socket	Rw!3
'd an	Rj&,
*s	Js!V_%&
*t	B@3i%3!H#:&:):
)by	Rg!m
)correctly	Rg"f
)from	Jm"34&
)is	Rt&,
*t	Rt":
)make	R}#:
*eanwhile	Rp#f
)nginx	Rn&&
*ow	Rp#f
)the	Rr%,
*o	Rp"O
'r 4xx	Rj!,
)a	Fh!^#%YH|!3
*ccepted	Rd%&
/s	Fp"&9:"&
+tive	Fr%3#3!?"3!?"?
*dded	Rl":
+ministrator	Rk%&
*fter	Rs!O
*grees	Rw!&
*lone	Fj"f5Hf!:
+so	Re#H
+ways	Rj"h
*n	Rn&:
`)
