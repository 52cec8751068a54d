sitegenSearch("na74971ef-3",`!sitegen builds	Rn&%
*check	Bg&"!<#1!8!?"?"O#A,*!8!V
+onf	Rl&*!1
,py	Rk&,
*did	Jg&m&^
,ff	Jg&"!a,O
+oes	F%,),/,7,
*explain	Rg&"!Q
*files	Fg&3&[',
+ollows	Rw&%
*has	R*,
+elp	Ri&*
+ost	Jg&"!h'%!*!1!:
.config	Jg&"!h'%!*!1!:
,w	Rv&&
*import	Jg&"!}%(%!*
+n	Rw&%
+s	Jk&%%&
+t	Ri&,
,s	Rj&&
*keeps	Rq&%
+nows	RZ,
*lock	BD:":c%"!X(A&*!3!O
*makes	RB,
,nifest	Jg&^.O
-ual	Rn&(
*never	Rg&3
,w	B*:?:a%v!}!!}"&1!?!V-3"A!F
*or	R.&
*please	Rg&{&
+ublish	Fg&"!o#*!1!8#f*&
*reads	J","&
,places	Ru&&
-orts	R}&&
+un	Rl&:
*sarif	Ri&1!8!?
+earch	Jg&"!J/,
,rve	Fg&"!C&8)&'V
+tage	Rs&H
-rt	Rk&&
,ores	Rs&O
+uch	Rm&,
,pplies	Ro&%
*takes	Ro&%
,rget	Ri&*
*version	Jg&%&*
*with	Jg&&#*
+rites	Jl&%&m
,ote	Fg&3&[',
)files the	Fg&3&[',
)manifestjson at	Rs&O
6that	Rg&^
)sarif and	Ri&?
/category	Ri&1
/test	Ri&1!8!?
*tage at	Rs&H
`)
