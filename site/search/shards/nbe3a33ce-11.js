sitegenSearch("nbe3a33ce-11",`!nginx proxyhttpversion	Rj#f
-ignoreclientabort	Ro!A
-nextupstream	Ju!O]:
-readtimeout	Rs#H!f
/direct	Rj":
-setheader	Ry!f
.slservername	Re#f
)uts	Rj":
(reads	Rq#H
*cognises	R}%,
*fuses	Rq"f
*jects	Rl#H
(say	R}%Q
)ends	Rm#:
)ince	R~%:
*tegen	Rp&*
/conf	Rp&*
)ource	>s!,8,1f-3*fM&"&!3&&"&
)sl	Ji#HQ:
+earlydata	Ri#H
+rejecthandshake	Ry%:
)tands	R}#:
*ill	Rj",
(the	Jg%:8:
+n	Ro!A
)o	Jy%,(:
)ries	Ru!O
(uses	R~%&
(warns	R~":
*s	R_&,
)e	R_&^
*b	Jy!H!fQH
+socket	Jy!H!fQH
)hich	R~%3
)ith	Ru"t
)orks	Rt"m
)rites	Js!,7H2f
's access	Jo!:l"&
)configuration	Ry%&
)inner	Fz%&"&"&"&
)manual	Ry%A
)note	R_&&
-s	Ri!A
*umber	Rj!3
)own	Fs!,Lf[,(:
)which	Rm#f
#x http	Fy%&!,"&!,&&!,"&!,
"hb xbs	Ry!?
"i eth0	Rd%8
#ghtly batch	R_"3
*export	Rh&3
#ne digits	R_',
'languages	Jn!(d"%
(etters	Rx&3
'times	Rf&:
&teen of	Rh#H
`)
