sitegenSearch("n8299d4db-6",`!profile http	Rm%?
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
*in	Rq#3
+s	Fr!:^H],
*knows	R~!3
*members	Ro&O
*of	Jd"3U3
+n	Jn!,*:
+r	Ji!^^:
*reads	R_"3
,loads	Ry":
,news	Rn"f
*said	Rr&V
+earches	R_#H
,nds	Rd&&
-t	Re&3
*take	Rd",
+ell	Rm"f
+han	Rj!%
-t	6i!:#%#:0:>3+f%f(m"f&3%:#:=:#3(:1,!H(A+O
,ere	Rg%:
*what	Rl!,
+ith	R|"f
)mers meet	Ro%3
*ing error	Rk#f
)s a	Ry%:
,ct	Re",
,n	RZ,
-d	Bl!%#f7Al!&IV
+can	Ru#:
+do	RF:
+get	Rf%A
+http	Ri!O
+it	Rf%V
+llms	Rk&f
/txt	Rk&f
+of	Rj"3
,n	Rq%&
+react	Rm!,
.d	Jt"f%f
-port	Rs":
+should	Rl!3
+take	Ju#He!V
,hat	:q!m-:4:L3/&"&'3!::{&#*(,'A&V
-ey	Ry&H
+use	Rd&:
+which	Rl!3
`)
