sitegenSearch("ncbbff9b2-0",`!sentence is	RO,!3
+that	JR,g"3
#parate certificates	Ra#f
+figures	Rr#H
*d by	Rf&f!m
,values	Rf&f
*ly monitors	Rd%:
-since	Ro!O
%tember 2025	Rx!,
/6	Rf!,
#quel of	R_#3
'nce that	R|&,
*s again	R|&V
,that	R|&3
#rialiser on	R}!H
&es 1xxx	Rf%,
)and	Ro!,
&ous consequences	Ri"3
%ve a	Jk&f%%
)nd	Jg&.2V
)t	Jq"&a"8
(it	Rg"3
*s	Rn#O
(most	Rs!^
(open	Rg&"
(shows	Rr&&
)ource	Rk&8
(the	Be"fFO.3Qf+,!m
+ir	Rq"m
(was	Rg&{&
)eb	Ru!3
+socket	Ru!3
'd an	Rh&,
*s	Jq!V_%&
*t	B@3g%3!H#:&:):
)by	Re!m
)correctly	Re"f
)from	Jk"34&
)is	Rr&,
*t	Rr":
)make	R{#:
*eanwhile	Rn#f
)nginx	Rl&&
*ow	Rn#f
)the	Rp%,
*o	Rn"O
'r 4xx	Rh!,
)a	Ff!^#%YH|!3
*ccepted	Rb%&
/s	Fn"&9:"&
+tive	Fp%3#3!?"3!?"?
*dded	Rj":
+ministrator	Ri%&
*fter	Rq!O
*grees	Ru!&
*lone	Fh"f5Hf!:
+so	Rc#H
+ways	Rh"h
*n	Rl&:
+d	>k!:(OB,8H%H+m*&23;,.%
+nounces	R_":
`)
