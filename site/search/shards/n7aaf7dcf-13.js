sitegenSearch("n7aaf7dcf-13",`!problems read	Rv"?
/only	Rv"?
+sign	Rr"?
/in	Rr"?
,low	Ry"?
/request	Ry"?
%cess a	J~",,,*H
+re	Ra%3
*behind	Rq#f
*is	Jq#m"3
+t	Rq",
*listens	Rc%,
*the	Jq"&6,),
+ook	Rq#m
*you	Ri#3
)ed a	Rw!3
,it	Rs!,
,rfc	R{!H
,since	Rd%:
*s behind	Rs!:
,is	Rw#f
)ing a	Rz!:
-in	J{%&"&"&
-mode	R~#:
-sounds	Rz!H
)ors and	Rk&3
-in	Rk&3
%duce it	Jo!:z!&
*this	Rn"A
)s its	R|"3
(t application	Bz#&%&"&"&"&
+rc	Jl%&"&
-gis	Jl%&"&
*claude	R{#&
*exchange	Fs%&%&"&"&
*goes	Rm!H
,ogle	Jn%&"&
*has	Ri%&
*is	Ji%&:&
*microsofts	Rt%&
+od	Rk%&
-bwlimited	Rk%&
*nginx	By%&"&"&"&"&"&"&
*railgun	Ri%&
*said	R|#&
+hopify	Jd&&"&"&
*twitter	Rg&&
*windows	Ru%&
*yandex	Rh&&
)s and	Rd&:
+have	R_&3
,ttp	Jp#?&?
+name	Rp#?
+of	Rt%3
+use	Jm!He"%
%file http	Rq%?
*requests	Rm"3
*that	R{"H
*whether	Rr%3
)s everywhere	Ri!H
+other	Rt"f
%gram about	Ro!%
`)
