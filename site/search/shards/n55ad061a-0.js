sitegenSearch("n55ad061a-0",`!sitegen 0.1.0	Ri&*!1!8
*and	Ji&,#,
+s	Ri&%
*beside	Rg&3
+uild	Bg&"!5!^#8#8!?(,'T
/s	Rm&%
*check	Bg&"!<#1!8!?"?"O-*!8!V
+onf	Rl&*!1
,py	Rk&,
*did	Jg&m&^
,ff	Jg&"!a+O
+oes	F%,),/,7,
*explain	Rg&"!Q
*files	Fg&3&[&,
+ollows	Rv&%
*has	R*,
+elp	Ri&*
+ost	Jg&"!h'%!*!1!:
.config	Jg&"!h'%!*!1!:
,w	Ru&&
*in	Rv&%
+s	Jk&%#&
+t	Ri&,
,s	Rj&&
*keeps	Rp&%
+nows	RZ,
*lock	FD:":c%"!X+*!3!O
*makes	RB,
,nifest	Jg&^-O
-ual	Rm&(
*never	Rg&3
,w	B*:?:a%v!}!!}"&1!?!V,3"A!F
*or	R.&
*please	Rg&{%
+ublish	Fg&"!o#*!1!8#f)&
*reads	J","&
,places	Rt&&
-orts	R|&&
+un	Rl&:
*sarif	Ri&1!8!?
+earch	Jg&"!J.,
,rve	Fg&"!C&8(&'V
+tage	Rr&H
-rt	Rk&&
,ores	Rr&O
+upplies	Rn&%
*takes	Rn&%
,rget	Ri&*
*version	Jg&%&*
*with	Jg&&#*
+rites	Jl&%%m
,ote	Fg&3&[&,
)files the	Fg&3&[&,
)manifestjson at	Rr&O
6that	Rg&^
)sarif and	Ri&?
/category	Ri&1
`)
