sitegenSearch("n09cb29e1-14",`!sitegen files	Jk&3&[',
+ollows	R{&%
*has	R*,
+elp	Rm&*
+ost	Jk&"!h'%!*!1!:
.config	Jk&"!h'%!*!1!:
,w	Rz&&
*import	Jk&"!}%(%!*
+n	R{&%
+s	Jo&%%&
+t	Rm&,
,s	Rn&&
*keeps	Ru&%
+nows	R^,
*lock	BD:":g%"!X(A&*!3!O
*makes	RB,
,nifest	Jk&^.O
-ual	Rr&(
*never	Rk&3
,w	B*:?:d%m"v!}!!}"&1!?!V-3!:"A!F
*or	R.&
*please	Rk&{&
+ublish	Fk&"!o#*!1!8#f*&
*reads	J","&
,places	Ry&&
-orts	Rb'&
+un	Rp&:
-s	Rn&A
*sarif	Rm&1!8!?
+earch	Jk&"!J/,
,rve	Fk&"!C&8)&'V
+tage	Rw&H
-rt	Ro&&
,ores	Rw&O
+uch	Rq&,
,pplies	Rs&%
*takes	Rs&%
,rget	Rm&*
*version	Jk&%&*
*with	Jk&&#*
+rite	Rz&:
/s	Jp&%&m
,ote	Jk&3&[',
)files the	Jk&3&[',
)manifestjson at	Rw&O
6site	Rk&^
6that	Rk&^
)s is	Rw&:
+own	Rk&O
*arif and	Rm&?
/category	Rm&1
/test	Rm&1!8!?
*tage at	Rw&H
&js theme	Rz&,
&map always	Rl&,
*is	Rt&,
*xml	Jo&f',%O
)s org	Rt&,
)xml a	Ro&f
`)
