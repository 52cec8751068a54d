sitegenSearch("n65fae47b-13",`!processors and	Rm&3
-in	Rm&3
%duce it	Nq!:z!&
*this	Rp"A
)s its	R~"3
(t application	B|#&%&"&"&"&
+rc	Nn%&"&
-gis	Nn%&"&
*claude	R}#&
*exchange	Fu%&%&"&"&
*goes	Ro!H
,ogle	Np%&"&
*has	Rk%&
*is	Nk%&:&
*microsofts	Rv%&
+od	Rm%&
-bwlimited	Rm%&
*nginx	B{%&"&"&"&"&"&"&
*railgun	Rk%&
*said	R~#&
+hopify	Jf&&"&"&
*twitter	Ri&&
*windows	Rw%&
*yandex	Rj&&
)s and	Rf&:
+have	Rb&3
,ttp	Nr#?&?
+name	Rr#?
+of	Rv%3
+use	No!He"%
%file http	Rs%?
*requests	Ro"3
*that	R}"H
*whether	Rt%3
)s everywhere	Rk!H
+other	Rv"f
%gram about	Rq!%
+ll	R|&%
+n	Rr#:
,d	Rg"H
,swered	Rq!%
+sks	Ry"3
*but	Rj&3
*can	Bu"V#A2:"fo!H
+ompare	Rw"t
*fails	Ry&V
+or	Rv"H
*get	Rz"h
*has	Fy!ABf):8:
*in	Rw#3
+s	Jx!:^H],
*knows	Re"3
*members	Rv&O
*of	Nj"3U3
+n	Nt!,*:
+r	No!f^:
*reads	Rf"3
,loads	R_#:
,news	Rt"f
*said	Ry&V
+earches	Rf#H
,nds	Rj&&
`)
