sitegenSearch("nc6030421-118",`!sitegen sarif	Ri&1!8!?
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
(have	Rx#3
(it	Rm&%
(name	Ru&O
,s	Rg&m
(own	FQ,[fJ:[:
(pages	Ru&V
)lace	Rq%,
(refusal	Rq%,
)oot	BE,d%V&A%H",'O
(that	R|%,
)itle	Jg&t0V
(use	R_#3
(what	Rp&O
)ith	Rd%3
&yaml also	Ro&,
,nd	Jh&&;&
+catalogue	J.,{%%
4yaml	J.,{%%
+decides	Rn&{"
.lares	Ru&V
-fault	Rg&f
+holds	R*,
+input	R*&
,t	Rg&,
+leaves	Rs&%
,ist	Ru&V
+missing	R*3
`)
