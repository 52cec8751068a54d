sitegenSearch("nc6030421-24",`!processes is	Rs#f
)ing a	Rv!:
-go	Rv!&
-in	Fw%&"&"&
-java	Rv!&
-mode	Rz#:
-node	Rv!&
1js	Rv!&
-php	Rv!&
-ruby	Rv!&
/st	Rv!&
-sounds	Rv!H
.wift	Rv!&
)ors and	Rg&3
-in	Rg&3
%duce it	Jk!:z!&
*this	Rj"A
)s its	Rx"3
(t application	Bv#&%&"&"&"&
+rc	Jh%&"&
-gis	Jh%&"&
*claude	Rw#&
*exchange	Fo%&%&"&"&
*goes	Ri!H
,ogle	Jj%&"&
*has	Re%&
*is	Je%&:&
*microsofts	Rp%&
+od	Rg%&
-bwlimited	Rg%&
*nginx	Bu%&"&"&"&"&"&"&
*railgun	Re%&
*said	Rx#&
+hopify	F_&&"&"&
*twitter	Rc&&
*windows	Rq%&
*yandex	Rd&&
)s and	R_&:
+have	R{%3
,ttp	Jl#?&?
+name	Rl#?
+of	Rp%3
+use	Ji!He"%
%file http	Rm%?
*requests	Ri"3
*that	Rw"H
*whether	Rn%3
)s everywhere	Re!H
+other	Rp"f
%gram about	Rk!%
+ll	Ru&%
+n	Rl#:
,d	Ra"H
,swered	Rk!%
+sks	Rs"3
*but	Rd&3
*can	Bo"V#A2:"fn!H
+ompare	Rq"t
*fails	Rr&V
+or	Rp"H
*get	Rt"h
*has	Fs!:Bf):8:
`)
