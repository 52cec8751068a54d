sitegenSearch("n9be56d12-4",`!nginx pid	R~#8
)roxy	>g!O&A(O&f2:<f'f):!H!O"O"H!f
-buffersize	Rm#H
-cacheusestale	Rn#O
2valid	Jg!Oh!O
-httpversion	Rf#f
-ignoreclientabort	Rk!A
-nextupstream	Jq!O]:
-readtimeout	Ro#H!f
/direct	Rf":
-setheader	Ru!f
.slservername	Ra#f
)uts	Rf":
(reads	Rm#H
*cognises	Ry%,
*fuses	Rm"f
*jects	Rh#H
(say	Ry%Q
)ends	Ri#:
)ince	Rz%:
*tegen	Rl&*
/conf	Rl&*
)ource	>o!,8,1f-3*fM&"&!3&&"&
)sl	Je#HQ:
+earlydata	Re#H
+rejecthandshake	Ru%:
)tands	Ry#:
*ill	Rf",
(the	Jc%:8:
+n	Rk!A
)o	Ju%,(:
)ries	Rq!O
(uses	Rz%&
(warns	Rz":
*s	R{%,
)e	R{%^
*b	Ju!H!fQH
+socket	Ju!H!fQH
)hich	Rz%3
)ith	Rq"t
)orks	Rp"m
)rites	Fo!,7H2f
's access	Jk!:l"&
)configuration	Ru%&
)inner	Fv%&"&"&"&
)manual	Ru%A
)note	R{%&
-s	Re!A
*umber	Rf!3
)own	Fo!,Lf[,(:
)which	Ri#f
#x http	Fu%&!,"&!,&&!,"&!,
"hb xbs	Ru!?
"i eth0	R_%8
#ghtly batch	R{!3
`)
