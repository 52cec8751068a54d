sitegenSearch("nd3117e72-9",`!sitegen lock	BD:":e%"!X(A&*!3!O
*makes	RB,
,nifest	Ji&^.O
-ual	Rp&(
*never	Ri&3
,w	B*:?:b%m"v!}!!}"&1!?!V-3!:"A!F
*or	R.&
*please	Ri&{&
+ublish	Fi&"!o#*!1!8#f*&
*reads	J","&
,places	Rw&&
-orts	R_'&
+un	Rn&:
-s	Rl&A
*sarif	Rk&1!8!?
+earch	Ji&"!J/,
,rve	Fi&"!C&8)&'V
+tage	Ru&H
-rt	Rm&&
,ores	Ru&O
+uch	Ro&,
,pplies	Rq&%
*takes	Rq&%
,rget	Rk&*
*version	Ji&%&*
*with	Ji&&#*
+rite	Rx&:
/s	Jn&%&m
,ote	Fi&3&[',
)files the	Fi&3&[',
)manifestjson at	Ru&O
6site	Ri&^
6that	Ri&^
)s is	Ru&:
+own	Ri&O
*arif and	Rk&?
/category	Rk&1
/test	Rk&1!8!?
*tage at	Ru&H
&js theme	Rx&,
&map always	Rj&,
*is	Rr&,
*xml	Fm&f',%O
)s org	Rr&,
)xml a	Rm&f
-every	Rr&,
-the	Ru&O
&s are	Rj&^
(bare	R+,
)y	Ri&^
(description	Rx&^
)iffer	Ri&^
(feed	Rx&V
(have	Rz#3
(it	Rp&%
(name	Rx&:!V
,s	Ri&m
(own	FQ,^fJ:]:
(pages	Rx&^
)lace	Rs%,
`)
