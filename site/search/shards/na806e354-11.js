sitegenSearch("na806e354-11",`!search whether	R|&V
*ith	Ny!3(3
-out	N_"39h
*ords	Nm&F/:
(ed for	Nz#:b!3
+signed	Ra"f
+the	R~#3
)s 5f1c	Ry!1
+a	Nw!1W?
,s	Rk!H
+the	Nf#Hi!H
,oo	Ry!5
+where	R|&V
(ing follow	Rv!%
.r	Rv"f
,the	Rs#H
,your	Rv"H
(json q	Ri&?
(page the	R|&V
(wordsjson holds	Rz&:
#c web	N{!:!?Q3!?
%ond 419	Rs%:
)a	Nm!A*3
*fter	Rb':
*lert	Ru!O
*nd	Ni#O.:
+swer	Rh!3
*rrival	R|"H
*s	Rt#H
+ks	R|!f
*t	Nq!Vv!V
+tempt	Re#H
)before	Rz!h
+hind	Ru&H
*ody	Ro%3
*rackets	Rn&f
*uild	Rq&^
*yte	R',
)challenge	Rz"3
*ode	NX3f%C
+lon	R-3
+mmand	Rq!H
*trl	Rm&A
-c	Rm&A
)delete	Ny!,,f
*ocument	R-,
)execution	Rq#f
)for	Rx!m
+ur	Rl%&
-digit	Rl%&
)half	Ri%:
+nd	Rm%,
+s	Nz!fw",
*eading	Ru&3
*ttp	Rp!:
)in	Nq#m4:
*s	Fn!:+,0,D3
)kind	Rb&V
)later	Rk#O
*etter	Rz&3
*imit	NS1"1
)means	Rv"m
)name	Np!:k!A
*umber	Nv"HV:
)of	Ny!Vn!:
`)
