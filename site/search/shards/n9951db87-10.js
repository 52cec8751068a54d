sitegenSearch("n9951db87-10",`!nginx proxyhttpversion	Rh#f
-ignoreclientabort	Rm!A
-nextupstream	Js!O]:
-readtimeout	Rq#H!f
/direct	Rh":
-setheader	Rw!f
.slservername	Rc#f
)uts	Rh":
(reads	Ro#H
*cognises	R{%,
*fuses	Ro"f
*jects	Rj#H
(say	R{%Q
)ends	Rk#:
)ince	R|%:
*tegen	Rn&*
/conf	Rn&*
)ource	>q!,8,1f-3*fM&"&!3&&"&
)sl	Jg#HQ:
+earlydata	Rg#H
+rejecthandshake	Rw%:
)tands	R{#:
*ill	Rh",
(the	Je%:8:
+n	Rm!A
)o	Jw%,(:
)ries	Rs!O
(uses	R|%&
(warns	R|":
*s	R}%,
)e	R}%^
*b	Jw!H!fQH
+socket	Jw!H!fQH
)hich	R|%3
)ith	Rs"t
)orks	Rr"m
)rites	Fq!,7H2f
's access	Jm!:l"&
)configuration	Rw%&
)inner	Fx%&"&"&"&
)manual	Rw%A
)note	R}%&
-s	Rg!A
*umber	Rh!3
)own	Fq!,Lf[,(:
)which	Rk#f
#x http	Fw%&!,"&!,&&!,"&!,
"hb xbs	Rw!?
"i eth0	Rb%8
#ghtly batch	R}!3
*export	Rf&3
#ne digits	R}&,
'languages	Jl!(d"%
(etters	Rv&3
'times	Rd&:
&teen of	Rf#H
`)
