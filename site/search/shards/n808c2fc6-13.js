sitegenSearch("n808c2fc6-13",`!499 is	Rf"H
't	Rb&:
&md	Rl&H
'eans	Rb&3
(ssage	Ro%1
'y	Rb&X
&nginxs	Rl!3
&of	Jk!Af"&4&
(ten	R_%:
'r	Rm&O
&raises	Rp!H
&separately	Ru!O
'ince	Rh%3
'paces	Rz&3
'tands	Ro!H
&the	Jq!Aq"A/f
'oken	Ro%(
&with	NO:F&
%md is	Rl&H
"d0c8b9e 0001	Rh"?
*00014000800000000000000a d	Rh"?
Ab d	Rh"?
Ac d	Rh"?
"xx 429	Ru":
&5xx	Ry!m
&a	Rn!,
'nd	Fo!o#,"%c#:
&change	Rv!C
'lient	.o!,E&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&.&%&"&"&.&"&&&#&"&"&"&"&"&"&"&"&"&"&"&"&&&%&"&4{)<(
'ode	Js",8f'3
*s	Bo!:H:':#:!f4:
(unt	R_%3
&define	Rp!f
'oes	Ro!:
&empty	R|&{)
'rrors	Ru!Q
'xcept	Rt":
&is	Ro!:
&leave	R{%:
&match	Rl&"
&of	Ru%V
'r	Fl!^*,-f)f
&page	Ru":
*s	Ru!A
&ratio	Ru!1
'fc	Ro!m
&severity	R{&,
'hare	Ru!3!O
&the	No!m(V
'itle	Rv&?
&with	Rl!^
'ork	Rn&^
!5 10	R}&?
#5m	Ru!1
#and	Rp#:
#december	Rp",
&fault	Rl&m
`)
