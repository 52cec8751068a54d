sitegenSearch("n7aaf7dcf-14",`!program all	Rz&%
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
,hat	:u!m-:4:L3/&"&'3!::{'#*),'A&V
-ey	R~&H
+use	Rh&:
+which	Rp!3
,ith	Fh":?:M&L3
'ess into	Rz!H
%ject around	Rq&%
*ctrl	Rv&%
.c	Rv&%
*default	Rk&t
*has	J*&f&,!H
*is	Rn&A
`)
