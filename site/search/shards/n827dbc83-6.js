sitegenSearch("n827dbc83-6",`!do status	Rx&A
%that	Fx"f1f':)O
'e	:q!3%&&3!:.fOf#:V3%,&%%3"^'H
(ir	Rr&O
(re	Nn!,73
'is	BF:":G,!A-:6:(3#3
&o	Rx%H
%what	F;:f!,S,.:
'en	Rw&&
(re	Rs&,
&ith	:',P:6,L,%f(f'303-3#:3&:&,m
)out	J/:f"3B3
#c and	Rp!O
%ker build	Ro&*
)dockerfile	Ru&m
)push	Ro&*
(file dot	Ru&m
%s all	Rr&,
(nd	Rx&,
(pi	Rk"?
*v1	Rk"?
'behind	Rj!,
(ucket	Ry&*
'edit	Rn&,
(xample	Nk"?p"*
'git	Rp&A
*hub	Rp&A
'it	Rx&,
'rsync	Ry&T
(ules	Nm&"("!*
'the	Rr&,
'until	Ry&T
'v2	Ry!d
&bucket errors	Ry&*
&examplecom api	Rk"?
%type html	B}!?'?)?G?-?M8
%ument accept	Ry":
,re	Rs&:
,s	Rm&{%
+but	Rw#?
+calls	Rv%,
,ookie	Rv%?
+describes	Rm"3
+forbids	Rl!3
+import	Rm&{%
,n	Rj"3
,s	JQ:SfS?
+of	Rt%,
,r	Rm&{%
+rfc	Fy!O%3):X3
+says	Rs&:
+take	RM:
,hat	Ry!m
-e	Ny!m0O
,o	Rs&&
+which	R-,
,ith	Rg",
*ation and	Jw!t?3:f
1scribes	Rm%,
0do	Rm#f
`)
