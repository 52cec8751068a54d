sitegenSearch("n435fc262-7",`!includes a	J;&d!3~"H
,re	Rv&3
+it	J^,#:
-self	Rz&H
+json	Rw"H
+one	Ra!,
,thers	R(:
+so	Rk%,
-mething	R_!&
+the	Rq#:
.m	Rz&3
%ompatible protocol	R_%(
(lete send	Ra"3
-which	R|!H
/ose	Ro%,
.ithout	RZ,
&rrect what	Rq&,
#dent 2	Ro!T
)with	R-:
(ation a	R-,
(ed by	Jg!:n#M!t(A
+like	R}&:
(s all	Rz&H
&x and	Fu":x!^-:"%
)t	Rd"3
(charset	Rp&,
(google	Jl":C:
(html	Bt"mG8!?R,%[!f',)T
(in	Jl#:n!,
)s	Jr&A(&!C
)t	Rr#H
(js	Rx&A
*on	Jt&,!1",(T
(list	Rz&{(
(md	:%:(,!3!:73/3"3"3{#3#*!:%1!V#,%,!1!8",(,!O!T
)issing	Rz&,
/js	Rz&,
(of	FK,j!kc",",
)n	Rz&V
(page	Rj&m
(that	Jq#:ZH
*e	Rt&,
(with	Rz&{(
'ed pages	Rr#:
*without	R}!:
(s and	Ri",
*copied	R@,
*of	Ru&,
'html a	Ro&[
-n	Ro&[
.d	Rt"m
-t	Ro&f
,http	Rz#?
,in	Rt&,
,the	Ro&[
,with	Rl&,
'ing google	Ra":
'js is	Rx&A
)on beside	Rt&,
,which	Ru&,
'md an	Ro&1
,d	Jj&3'V
`)
