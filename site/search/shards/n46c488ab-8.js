sitegenSearch("n46c488ab-8",`!product nginx	Bu%&"&"&"&"&"&"&
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
+ll	Rv&%
+n	Rl#:
,d	Ra"H
,swered	Rk!%
+sks	Rs"3
*but	Rd&3
*can	Bo"V#A2:"fo!H
+ompare	Rq"t
*fails	Rs&V
+or	Rp"H
*get	Rt"h
*has	Fs!:Bf):8:
*in	Rq#3
+s	Fr!:^H],
*knows	R~!3
*members	Rp&O
*of	Jd"3U3
+n	Jn!,*:
+r	Ji!^^:
*reads	R_"3
,loads	Ry":
,news	Rn"f
*said	Rs&V
+earches	R_#H
,nds	Rd&&
-t	Re&3
*take	Rd",
+ell	Rm"f
+han	Rj!%
-t	6i!:#%#:0:>3+f%f(m"f&3%:#:=:#3(:1,!H)A+O
,ere	Rg%:
*what	Rl!,
+ith	R|"f
)mers meet	Ro%3
*ing error	Rk#f
)s a	Ry%:
,ct	Re",
,n	RZ,
-d	Bl!%#f7Al!&JV
+can	Ru#:
+do	RF:
+get	Rf%A
+http	Ri!O
`)
