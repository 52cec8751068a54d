sitegenSearch("nf6a2d8f7-12",`!problems slow	Rw"?
/request	Rw"?
%cess a	F|",,,*H
+re	R~#3
*behind	Ro#f
*is	Jo#m"3
+t	Ro",
*listens	Ra%,
*the	Fo"&6,),
+ook	Ro#m
*you	Rg#3
)ed a	Ru!3
,it	Rq!,
,rfc	Ry!H
,since	Rb%:
*s behind	Rq!:
,is	Ru#f
)ing a	Rx!:
-in	Fy%&"&"&
-mode	R|#:
-sounds	Rx!H
)ors and	Ri&3
-in	Ri&3
%duce it	Jm!:z!&
*this	Rl"A
)s its	Rz"3
(t application	Bx#&%&"&"&"&
+rc	Jj%&"&
-gis	Jj%&"&
*claude	Ry#&
*exchange	Fq%&%&"&"&
*goes	Rk!H
,ogle	Jl%&"&
*has	Rg%&
*is	Jg%&:&
*microsofts	Rr%&
+od	Ri%&
-bwlimited	Ri%&
*nginx	Bw%&"&"&"&"&"&"&
*railgun	Rg%&
*said	Rz#&
+hopify	Fb&&"&"&
*twitter	Re&&
*windows	Rs%&
*yandex	Rf&&
)s and	Rb&:
+have	R}%3
,ttp	Jn#?&?
+name	Rn#?
+of	Rr%3
+use	Jk!He"%
%file http	Ro%?
*requests	Rk"3
*that	Ry"H
*whether	Rp%3
)s everywhere	Rg!H
+other	Rr"f
%gram about	Rm!%
+ll	Rx&%
+n	Rn#:
,d	Rc"H
,swered	Rm!%
`)
