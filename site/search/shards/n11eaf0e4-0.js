sitegenSearch("n11eaf0e4-0",`!do something	Fi!%RH!f0Hl"&
&tatus	Rv&A
%that	Fv"f1f':)O
'e	:o!3%&&3!:.fOf#:V3%,&%%3"^'H
(ir	Rp&O
(re	Jl!,73
'is	BE:":F,!A-36:(3#3
&o	Rv%H
%what	F::e!,S,.:
'en	Ru&&
&ith	:',O:5,L,%f(f'303-3#:3&:&
)out	J/:d"3B3
#c and	Rn!O
%ker build	Rm&*
)push	Rm&*
%s all	Rp&,
(nd	Rv&,
(pi	Ri"?
*v1	Ri"?
'bucket	Rw&*
'edit	Rl&,
(xample	Ji"?p"*
'git	Rn&A
*hub	Rn&A
'it	Rv&,
'rsync	Rw&T
(ules	Jk&"("!*
'the	Rp&,
'until	Rw&T
&bucket errors	Rw&*
&examplecom api	Ri"?
%type html	B{!?'?)?G?-?M8
%ument accept	Rw":
,re	Rq&:
,s	Rk&{%
+but	Ru#?
+calls	Rt%,
,ookie	Rt%?
+describes	Rk"3
+forbids	Rj!3
+import	Rk&{%
,n	Rh"3
,s	JP:RfS?
+of	Rr%,
,r	Rk&{%
+rfc	Fw!H%3):X3
+says	Rq&:
+take	RL:
,hat	Rw!^
-e	Jw!^0O
,o	Rq&&
+with	Re",
*ation and	Fu!t?3*H2f
1scribes	Rk%,
0do	Rk#f
0error	>b%&"&"&"&"&"&"&#&
0give	Ru!^
0http	Rc&&
4clienterror	Rc&&
`)
