sitegenSearch("n924fa1a1-8",`!nginx proxycacheusestale	Rt#O
2valid	Nm!Vh!O
-httpversion	Rl#f
-ignoreclientabort	Rq!A
-nextupstream	Nw!O]:
-readtimeout	Ru#H!f
/direct	Rl":
-setheader	R{!f
.slservername	Rg#f
)uts	Rl":
(reads	Rs#H
*cognises	R_&,
*fuses	Rs"f
*jects	Rn#H
(say	R_&Q
)ends	Ro#:
)ince	Ra&:
*tegen	Rr&*
/conf	Rr&*
)ource	>u!,8,1f-3*fM&"&!3&&"&
)sl	Nk#HQ:
+earlydata	Rk#H
+rejecthandshake	R{%:
)tands	R_%:
*ill	Rl",
(the	Ni%:8:
+n	Rq!A
)o	N{%,(:
)ries	Rw!O
(uses	Ra&&
(warns	Ra#:
*s	Rb&,
)e	Rb&^
*b	N{!H!fQH
+socket	N{!H!fQH
)hich	Ra&3
)ith	Rw"t
)orks	Rv"m
)rites	Ju!,7H2f
's access	Nq!:l"&
)configuration	R{%&
)inner	F|%&"&"&"&
)manual	R{%A
)note	Rb&&
-s	Rk!A
*umber	Rl!3
)own	Fu!,Lf[,(:
)which	Ro#f
#x http	F{%&!,"&!,&&!,"&!,
"hb xbs	R{!?
"i eth0	Rf%8
#ghtly batch	Rb"3
*export	Rj&3
#m nix	Ru&m
#ne digits	Rb',
'languages	Np!(d"%
`)
