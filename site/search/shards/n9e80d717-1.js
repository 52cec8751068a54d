sitegenSearch("n9e80d717-1",`!products and	Rd&:
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
+ll	Rz&%
+n	Rp#:
,d	Re"H
,swered	Ro!%
+sks	Rw"3
*but	Rh&3
*can	Bs"V#A2:"fo!H
+ompare	Ru"t
*fails	Rw&V
+or	Rt"H
*get	Rx"h
*has	Fw!:Bf):8:
*in	Ru#3
+s	Jv!:^H],
*knows	Rc"3
*members	Rt&O
*of	Jh"3U3
+n	Jr!,*:
+r	Jm!^^:
*reads	Rd"3
,loads	R}":
,news	Rr"f
*said	Rw&V
+earches	Rd#H
,nds	Rh&&
-t	Ri&3
*take	Rh",
+ell	Rq"f
+han	Rn!%
-t	:m!:#%#:0:>3+f%f(m"f&3%:#:=:#3(:1,!H)A+O
,ere	Rk%:
*what	Rp!,
+ith	Ra#f
)mers meet	Rs%3
*ing error	Ro#f
)s a	R}%:
,ct	Ri",
,n	R^,
-d	Bp!%#f7Al!&JV
+can	Ry#:
+do	RF:
+get	Rj%A
+http	Rm!O
+it	Rj%V
+llms	Ro&f
/txt	Ro&f
+of	Rn"3
,n	Ru%&
+react	Rq!,
.d	Jx"f%f
-port	Rw":
+should	Rp!3
+take	Jy#Hf!V
`)
