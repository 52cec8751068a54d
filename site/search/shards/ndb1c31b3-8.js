sitegenSearch("ndb1c31b3-8",`!sentence fills	R6,
,or	Nh#Hp!,
+in	R|&V
,s	RP,!3
+that	NS,l"3
#parate certificates	Rg#f
+figures	Rx#H
*d by	Nl&f!m)3
,values	Rl&f
*ly monitors	Rj%:
-since	Ru!O
%tember 2025	R~!,
/6	Rl!,
#q of	R-,
%uel of	Rf#3
'nce that	Rc',
*s again	Rc'V
,that	Rc'3
#rialiser on	Rd"H
&es 1xxx	Rl%,
)and	Ru!,
&ous consequences	Ro"3
%ve a	Nq&f%%
)nd	Nm&.2V
)t	Nw"&a"8
(it	Rm"3
*s	Rt#O
(most	Ry!m
(open	Rm&"
(shows	Rx&&
)ource	Rq&8
(the	Bm!O?fFO.3Qf+,!m
+ir	Rw"m
(was	Rm&{&
)eb	R{!3
+socket	R{!3
'd an	Rn&,
+other	Rm!H
*s	Nw!Vb%&
*t	BA3l%3!H#:&:):
)by	Rk!m
)correctly	Rk"f
)from	Nq"34&
)is	Rx&,
*t	Rx":
)make	Rb%:
*eanwhile	Rt#f
)nginx	Rr&&
*ow	Rt#f
)the	Rv%,
*o	Nm!HHO
'r 4xx	Rn!,
)a	Fl!^#%YH|!3
*ccepted	Rh%&
/s	Jt"&9:"&
+tive	Fv%3#3!?"3!?"?
*dded	Rp":
+ministrator	Ro%&
*fter	Rw!O
*grees	R{!&
*lone	Jn"f5Hf!:
+so	Ri#H
`)
