sitegenSearch("nf49f523b-15",`!netlify and	Jl&J%V
*cloudflare	Rl&&
%scape dated	Rj",
%work a	Ju#,"3
+ddress	Jp"39H
+nd	Rx&H
+s	Ru"H
,ks	Ru#?
+t	Ra%3
+uthentication	Jp!Hg!(!?
*behind	R}%,
*can	Ru#3
+onnect	R~%(
*error	Jk!mJ:
/s	RN1
*firewall	R_%:
-st	Rp!H
+or	Rk"f
+rom	Ri",
*has	Ru#:
*if	Ru#m
+n	Jj"Hw!V
+s	Ja%3G{%
,sues	Rf#f
+t	Ra%:
,s	Ru#m
*login	Ru#&
*many	R{%O
,y	Rh#H
*of	Rh!V
+r	Bq!O8:.:"f-::O(V
*panel	>f!:!f'3!O!V,:1f(f3f.fq!H"O
*read	R}%(
*that	Fe!A&:L3
+itle	Ru#?
+o	Ra%&
*where	Jt"3G:
+ith	Rw&%
+rites	Rh!%
*you	Ru#&
)s of	Ro!:
#utral answer	Rv"H
#ver 304	Rh"h
(add	Rp"O
)gain	Rf!H
)nswer	R_"3
)ppears	J28N1
)rrives	Rh"H
(be	JB,Y&
*en	Jx%O&:
(cacheable	Rx"O
,ing	Rp!%
*me	JG:o#A
*rried	Rk#f
)hanges	Rz"H
)losed	B-,0,-,53_%3
)ome	J~!H%H
+pares	Rh"f
*ntacted	Rh&^
*pied	Rn&f
*unts	Ro!,!:
(demanded	Rs&3
(end	R[,
+s	Rq&:
`)
