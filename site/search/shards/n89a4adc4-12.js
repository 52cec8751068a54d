sitegenSearch("n89a4adc4-12",`!499 my	R_&X
&nginxs	Rj!3
&of	Ji!Af"&4&
(ten	R}#:
'r	Rk&O
&raises	Rn!H
&separately	Rs!O
'ince	Rf%3
'paces	Rx&3
'tands	Rm!H
&the	Jo!Aq"A/f
'oken	Rm%(
&with	JN:E&
%md is	Rj&H
"d0c8b9e 0001	Rf"?
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
`)
