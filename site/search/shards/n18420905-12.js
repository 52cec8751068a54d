sitegenSearch("n18420905-12",`!4xx client	.i!,E&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&.&%&"&"&.&"&&&#&"&"&"&"&"&"&"&"&"&"&"&"&&&%&"&3{(:(
'ode	Fm",8f'3
*s	Bi!:H:':#:!f4:
(unt	Ry#3
&define	Rj!f
'oes	Ri!:
&empty	Ru&{(
'rrors	Ro!Q
'xcept	Rn":
&is	Ri!:
&leave	Ru%:
&match	Rf&"
&of	Ro%V
'r	Ff!^*,-f)f
&page	Ro":
*s	Ro!A
&ratio	Ro!1
'fc	Ri!f
&severity	Rt&,
'hare	Ro!3!O
&the	Ji!f(V
'itle	Ro&?
&with	Rf!^
'ork	Rh&^
!5 10	Rv&?
#5m	Ro!1
#and	Rj#:
#december	Rj",
&fault	Rf&m
#facts	Rv&J
#lines	Rn&f
#numbers	Rn&d
#redirecting	Rn!J
&lated	Rv&?
#squid	R~":
#the	Ri#O
'y	Rk#H
#with	Ri#,
".000 or	R{%:
#1 a	Rf!A
#2 a	Re#O
's	Rs!t
&basic	Re!:
&tls	Re#,
%.1.7 the	Rh!V
&2.2 so	Ro#O
#4 http	Ri#3
&none	Rx!&
&of	Rf!,
`)
