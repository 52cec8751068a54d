sitegenSearch("n4f69e46f-4",`!sitegenfiles the	Fg&3&[',
)manifestjson at	Rs&O
6that	Rg&^
)sarif and	Ri&?
/category	Ri&1
/test	Ri&1!8!?
*tage at	Rs&H
&js theme	Rv&,
&map always	Rh&,
*is	Rp&,
*xml	Fk&f',%O
)s org	Rp&,
)xml a	Rk&f
-every	Rp&,
-the	Rs&O
&s are	Rh&^
(bare	R+,
)y	Rg&^
(description	Rv&V
)iffer	Rg&^
(feed	Rv&O
(have	Rx#3
(it	Rn&%
(name	Rv&O
,s	Rg&m
(own	FQ,[fJ:]:
(pages	Rv&V
)lace	Rq%,
(refusal	Rq%,
)oot	BE,d%V&A&H",'O
(that	R|%,
)itle	Jg&t1V
(use	R_#3
(what	Rq&O
)ith	Rd%3
&yaml also	Rp&,
,nd	Jh&&<&
+catalogue	J.,{%%
4yaml	J.,{%%
+decides	Ro&{"
.lares	Rv&V
-fault	Rg&f
+holds	R*,
+it	Rg&,
+leaves	Rt&%
,ist	Rv&V
+missing	R*3
+one	Rg&{%
,r	Jh&{!%f
+says	Rp&,
+the	Rk&1
'ml and	Ri&3
*checks	Ri&1
%s behind	Ro%3
#x codes	Rg!3
(lours	Rv&3
&error	Jg!f)O
&headers	Rh"3
&is	Rh"3
&months	R|%3
&protocols	Rf!%
&trees	Rt&A
`)
