sitegenSearch("n59818bad-6",`!sent to	Bj"3!A(AB:M(!1!Q:A)J
)o	Bl!,!A+,#3U&'H!k"fI1
(wice	Ri!:
'upload	R|!3
-complete	R|!3
(s	Ri"H
'were	Rr",
(hich	Ro!%
*le	Rc":
(ith	J_#3r!:
'yet	Rc#H
&ence about	Rz&f!{0
,nd	Rb&,
,re	Rs&V
+fills	R5,
,or	Jf#Hp!,
+in	Rz&V
,s	RO,!3
+that	JR,k"3
#parate certificates	Re#f
+figures	Rv#H
*d by	Rj&f!m
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
`)
