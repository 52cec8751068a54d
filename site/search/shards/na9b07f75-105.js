sitegenSearch("na9b07f75-105",`!uploads amazon	Ry":
+nd	Ru"f
*by	Ry#3
*comes	Rk%&
*example	Rx!?
*for	Rx!,
*how	Ry#&
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
#on the	Rr&:
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
&component	R{&3
&index	Rv#8
&too	Fh!A#3(AL(!?
&use	R{"&
&which	Rv!A
%toolong in	Rj!3
-node	R{"&
1js	R{"&
-php	R{"&
#l addresses	J@&'&
'll	Rp&3
(ong	Rt%:
'n	Jf&,!O+V
(d	Bk!3~":&:%H"H%A
're	R=,
's	Ro&:
&be	R{"h
(side	Rf&t
`)
