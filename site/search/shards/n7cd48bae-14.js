sitegenSearch("n7cd48bae-14",`!uploads since	Rz!:
*that	Ja#fL&
+oo	Jz!HCO
*which	Rl%&
,ose	Ra#O
+ith	Rl%:
)arif v3	Rk&1
)examplecom u	Rz!?
4videos	Rz!?
#n p	Rv#:
%p where	Rv#:
#on the	Ru&:
#stream addr	Rx#8
+is	R|#:
+prematurely	Ro#k
+response	R}%3
+sent	Ro#H!k
,o	Rs!O
,tatus	Jx#:F1
+timed	Rq#f
-tle	Ro#?
*addr 10.0.0.12	Rx#8
*responsetime into	R}%3
7request	R}%1
*status 463	Rx#8
1request	R}%1
8time	R}%1
1what	Rx#:
#time monitors	Rz%3
#wards it	R~%:
"rgent one	Rn!:
#i 201	Rx!?
&because	Rx!3
&component	R~&3
&index	Rx#8
&too	Fj!A#3(AL(!?
&use	R}"&
&which	Rx!A
%toolong in	Rl!3
#l a	Ro&3
'll	Rs&3
(ong	Rv%:
'n	Jh&,!O,V
(d	Bm!3~":&:&H"H%A
're	R=,
's	Rr&:
&be	R}"h
(side	Rh&t
&connection	2l!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
&disk	R?,
*full	R?,
&effective	Rm!F
'lse	Rr&A
'ncoder	R~&(
'rrors	Rh&t
`)
