sitegenSearch("nae89ade4-13",`!sitegen never	Rk&3
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
-every	Rt&,
-the	Rw&O
&s are	Rl&^
(bare	R+,
)y	Rk&^
(description	Rz&^
)iffer	Rk&^
(feed	Rz&V
(have	R|#3
(it	Rr&%
(name	Rz&:!V
,s	Rk&m
(own	FQ,a!fJ:]:
(pages	Rz&^
)lace	Ru%,
(refusal	Ru%,
)oot	BE,h%V&A&H",'V
(that	Ra&,
)itle	Jk&t1^
`)
