sitegenSearch("n0dd1a46f-12",`!4d0c8b9e 0001	Rf"?
*00014000800000000000000a d	Rf"?
Ab d	Rf"?
Ac d	Rf"?
"xx 429	Rs":
&5xx	Rw!^
&a	Rl!,
'nd	Fm!h#,"%c#:
&change	Rt!C
'lient	.m!,E&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&.&%&"&"&.&"&&&#&"&"&"&"&"&"&"&"&"&"&"&"&&&%&"&4{);(
'ode	Jq",8f'3
*s	Bm!:H:':#:!f4:
(unt	R}#3
&define	Rn!f
'oes	Rm!:
&empty	Rz&{)
'rrors	Rs!Q
'xcept	Rr":
&is	Rm!:
&leave	Ry%:
&match	Rj&"
&of	Rs%V
'r	Fj!^*,-f)f
&page	Rs":
*s	Rs!A
&ratio	Rs!1
'fc	Rm!f
&severity	Ry&,
'hare	Rs!3!O
&the	Jm!f(V
'itle	Rt&?
&with	Rj!^
'ork	Rl&^
!5 10	R{&?
#5m	Rs!1
#and	Rn#:
#december	Rn",
&fault	Rj&m
#facts	R{&J
#lines	Rs&f
#numbers	Rs&d
#redirecting	Rr!J
&lated	R{&?
#squid	Rc#:
#the	Rm#O
'y	Ro#H
#with	Rm#,
".000 or	R_&:
#1 a	Rj!A
#2 a	Ri#O
's	Rw!t
&basic	Ri!:
&tls	Ri#,
%.1.7 the	Rl!V
&2.2 so	Rs#O
#4 http	Rm#3
&none	R|!&
`)
