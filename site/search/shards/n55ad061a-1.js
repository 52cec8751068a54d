sitegenSearch("n55ad061a-1",`!sitegensarif test	Ri&1!8!?
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
+it	Rg&,
+leaves	Rs&%
,ist	Ru&V
+missing	R*3
+or	Jh&{!%f
+says	Ro&,
+the	Rk&1
'ml and	Ri&3
*checks	Ri&1
%s behind	Ro%3
#x codes	Rg!3
(lours	Ru&3
&error	Jg!f)O
&headers	Rh"3
&is	Rh"3
&months	R|%3
&protocols	Rf!%
&trees	Rs&A
%teen neighbours	Rs&A
#ze 20m	Rz"f
(147483648	Rx!?
'along	Rx"f
(nd	Fz",0f&H
'for	Rx",
`)
