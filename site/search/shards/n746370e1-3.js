sitegenSearch("n746370e1-3",`!uploadcomplete starts	R|!3
(ed a	Rn%,
(id xa298sd	Ro%1!?
2f	Ro%1!?
(length 734003200	R|!?
)imit max	R|!?
1size	R|!?
(offset 419430400	R|!?
/and	R|!:
/how	R|!,
/so	R|!3
(s 25	R~"A
*amazon	R}":
+nd	Ry"f
*by	R}#3
*example	R|!?
*for	R|!,
*others	R|!:
*since	R|!:
*that	Jc#fL&
+oo	J|!HCO
*which	Rn%&
,ose	Rc#O
+ith	Rn%:
)arif v3	Rm&1
)examplecom u	R|!?
4videos	R|!?
#n p	Rx#:
%p where	Rx#:
#on the	Rw&:
#stream addr	Rz#8
+is	R~#:
+prematurely	Rq#k
+response	R_&3
+sent	Rq#H!k
,o	Ru!O
,tatus	Jz#:F1
+timed	Rs#f
-tle	Rq#?
*addr 10.0.0.12	Rz#8
*responsetime into	R_&3
7request	R_&1
*status 463	Rz#8
1request	R_&1
8time	R_&1
1what	Rz#:
#time monitors	R|%3
#wards it	Ra&:
"rgent one	Rp!:
#i 201	Rz!?
&because	Rz!3
&component	Ra'3
&index	Rz#8
&too	Fl!A#3(AL(!?
&use	R_#&
&which	Rz!A
%toolong in	Rn!3
#l a	Rq&3
`)
