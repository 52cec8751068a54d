sitegenSearch("n71b3b7bd-12",`!4d0c8b9e 0001	Rd"?
*00014000800000000000000a d	Rd"?
Ab d	Rd"?
Ac d	Rd"?
"xx 429	Rq":
&5xx	Ru!^
&a	Rj!,
'nd	Fk!h#,"%c#:
&change	Rr!C
'lient	.k!,E&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&.&%&"&"&.&"&&&#&"&"&"&"&"&"&"&"&"&"&"&"&&&%&"&4{):(
'ode	Fo",8f'3
*s	Bk!:H:':#:!f4:
(unt	R{#3
&define	Rl!f
'oes	Rk!:
&empty	Rx&{)
'rrors	Rq!Q
'xcept	Rp":
&is	Rk!:
&leave	Rw%:
&match	Rh&"
&of	Rq%V
'r	Fh!^*,-f)f
&page	Rq":
*s	Rq!A
&ratio	Rq!1
'fc	Rk!f
&severity	Rw&,
'hare	Rq!3!O
&the	Jk!f(V
'itle	Rr&?
&with	Rh!^
'ork	Rj&^
!5 10	Ry&?
#5m	Rq!1
#and	Rl#:
#december	Rl",
&fault	Rh&m
#facts	Ry&J
#lines	Rq&f
#numbers	Rq&d
#redirecting	Rp!J
&lated	Ry&?
#squid	Ra#:
#the	Rk#O
'y	Rm#H
#with	Rk#,
".000 or	R}%:
#1 a	Rh!A
#2 a	Rg#O
's	Ru!t
&basic	Rg!:
&tls	Rg#,
%.1.7 the	Rj!V
&2.2 so	Rq#O
#4 http	Rk#3
&none	Rz!&
`)
