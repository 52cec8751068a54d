sitegenSearch("ne4fd0e33-0",`!sitegen follows	Rv&%
*has	R*,
+elp	Ri&*
+ost	Jg&"!h'%!*!1
.config	Jg&"!h'%!*!1
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
/test	Ri&1!8!?
*tage at	Rr&H
&js theme	Ru&,
&map always	Rh&,
*is	Ro&,
*xml	Fk&f&,%O
)s org	Ro&,
)xml a	Rk&f
-every	Ro&,
-the	Rr&O
&s are	Rh&^
(bare	R+,
)y	Rg&^
(description	Ru&V
)iffer	Rg&^
(feed	Ru&O
`)
