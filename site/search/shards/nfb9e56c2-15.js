sitegenSearch("nfb9e56c2-15",`!included is	Ru&t
+template	Ra!,
,he	Ny!^NH
)s 60	Rn#?
+a	F<&N,73~"H
,re	Rx&3
+it	N_!,#:
-self	R|&H
+json	Ry"H
+one	Rb!,
,thers	R(:
+so	Rm%,
-mething	Ra!&
+the	Rs#:
.m	R|&3
%ompatible protocol	Rb%(
(lete send	Rc"3
-which	R~!H
/ose	Rq%,
.ithout	R[,
&rrect what	Rs&,
#dent 2	Rq!T
)with	R-:
(ation a	R-,
(ed by	Jh!:o#M!t(A
+like	R_':
(s all	R|&H
&x and	Fw":x!^-:"%
)t	Rf"3
(charset	Rr&,
(google	Nn":C:
(html	Bv"mG8!?R,%[!f',)T
(in	Nn#:n!,
)s	Nt&A(&!C
)t	Rt#H
(js	Rz&A
*on	Jv&,!1",(T
(list	R|&{(
(md	:%:(,!3!:83/3"3"3|#3#*!:%1!V#,%,!1!8",(,!O!T
)issing	R|&,
/js	R|&,
(of	FL,k!kc",",
)n	R|&V
(page	Rl&m
(that	Ns#:ZH
*e	Rv&,
(with	R|&{(
'ed pages	Rt#:
*without	R_":
(s and	Rk",
*copied	RA,
*of	Rw&,
'html a	Rq&[
-n	Rq&[
.d	Rv"m
-t	Rq&f
,http	R|#?
,in	Rv&,
,the	Rq&[
,with	Rn&,
'ing google	Rc":
'js is	Rz&A
`)
