sitegenSearch("n594c60f4-6",`!uploadid xa298sd	Rk%1!?
2f	Rk%1!?
(length 734003200	Rx!?
)imit max	Rx!?
1size	Rx!?
(offset 419430400	Rx!?
/and	Rx!:
/how	Rx!,
/so	Rx!3
(s 25	Rz"A
*amazon	Ry":
+nd	Ru"f
*by	Ry#3
*example	Rx!?
*for	Rx!,
*others	Rx!:
*since	Rx!:
*that	J~"fL&
+oo	Jx!HCO
*which	Rj%&
,ose	R~"O
+ith	Rj%:
)arif v3	Ri&1
)examplecom u	Rx!?
4videos	Rx!?
#n p	Rt#:
%p where	Rt#:
#on the	Rs&:
#stream addr	Rv#8
+is	Rz#:
+prematurely	Rm#k
+response	R{%3
+sent	Rm#H!k
,o	Rq!O
,tatus	Jv#:F1
+timed	Ro#f
-tle	Rm#?
*addr 10.0.0.12	Rv#8
*responsetime into	R{%3
7request	R{%1
*status 463	Rv#8
1request	R{%1
8time	R{%1
1what	Rv#:
#time monitors	Rx%3
#wards it	R|%:
"rgent one	Rl!:
#i 201	Rv!?
&because	Rv!3
&component	R|&3
&index	Rv#8
&too	Fh!A#3(AL(!?
&use	R{"&
&which	Rv!A
%toolong in	Rj!3
#l all	Rq&3
(ong	Rt%:
'n	Jf&,!O,V
`)
