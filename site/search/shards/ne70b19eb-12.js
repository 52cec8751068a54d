sitegenSearch("ne70b19eb-12",`!4d0c8b9e00014000800000000000000a d	Rb"?
Ab d	Rb"?
Ac d	Rb"?
"xx 429	Ro":
&5xx	Rs!^
&a	Rh!,
'nd	Fi!h#,"%c#:
&change	Rp!C
'lient	.i!,E&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&.&%&"&"&.&"&&&#&"&"&"&"&"&"&"&"&"&"&"&"&&&%&"&4{(:(
'ode	Fm",8f'3
*s	Bi!:H:':#:!f4:
(unt	Ry#3
&define	Rj!f
'oes	Ri!:
&empty	Rv&{(
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
&severity	Ru&,
'hare	Ro!3!O
&the	Ji!f(V
'itle	Rp&?
&with	Rf!^
'ork	Rh&^
!5 10	Rw&?
#5m	Ro!1
#and	Rj#:
#december	Rj",
&fault	Rf&m
#facts	Rw&J
#lines	Ro&f
#numbers	Ro&d
#redirecting	Rn!J
&lated	Rw&?
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
