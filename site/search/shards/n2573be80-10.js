sitegenSearch("n2573be80-10",`!sentence is	RO,!3
+that	JR,k"3
#parate certificates	Re#f
+figures	Rv#H
*d by	Jj&f!m)3
,values	Rj&f
*ly monitors	Rh%:
-since	Rs!O
%tember 2025	R|!,
/6	Rj!,
#quel of	Rd#3
'nce that	Ra',
*s again	Ra'V
,that	Ra'3
#rialiser on	Rb"H
&es 1xxx	Rj%,
)and	Rs!,
&ous consequences	Rm"3
%ve a	Jo&f%%
)nd	Jk&.2V
)t	Ju"&a"8
(it	Rk"3
*s	Rr#O
(most	Rw!^
(open	Rk&"
(shows	Rv&&
)ource	Ro&8
(the	Bi"fFO.3Qf+,!m
+ir	Ru"m
(was	Rk&{&
)eb	Ry!3
+socket	Ry!3
'd an	Rl&,
*s	Ju!Va%&
*t	B@3k%3!H#:&:):
)by	Ri!m
)correctly	Ri"f
)from	Jo"34&
)is	Rv&,
*t	Rv":
)make	R_%:
*eanwhile	Rr#f
)nginx	Rp&&
*ow	Rr#f
)the	Rt%,
*o	Rr"O
'r 4xx	Rl!,
)a	Fj!^#%YH|!3
*ccepted	Rf%&
/s	Jr"&9:"&
+tive	Ft%3#3!?"3!?"?
*dded	Rn":
+ministrator	Rm%&
*fter	Ru!O
*grees	Ry!&
*lone	Jl"f5Hf!:
+so	Rg#H
+ways	Rl"h
*n	Rp&:
+d	>o!:(OB,8H%H+m*&23;,.%
+nounces	Rd":
`)
