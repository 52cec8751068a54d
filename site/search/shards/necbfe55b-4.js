sitegenSearch("necbfe55b-4",`!uploadcomplete 0	R~!:!?
11	R~!?
1has	R~!3
1starts	R~!3
(ed a	Rp%,
(id xa298sd	Rq%1!?
2f	Rq%1!?
(length 734003200	R~!?
)imit max	R~!?
1size	R~!?
(offset 419430400	R~!?
/and	R~!:
/how	R~!,
/so	R~!3
(s 25	Ra#A
*amazon	R_#:
+nd	R{"f
*by	R_%3
*example	R~!?
*for	R~!,
*others	R~!:
*since	R~!:
*that	Ne#fL&
+oo	N~!HCO
*which	Rp%&
,ose	Re#O
+ith	Rp%:
)arif v3	Ro&1
)examplecom u	R~!?
4videos	R~!?
#n p	Rz#:
%p where	Rz#:
#on the	Ry&:
#stream addr	R|#8
+is	Ra%:
+prematurely	Rs#k
+response	Rb&3
+sent	Rs#H!k
,o	Rw!O
,tatus	N|#:F1
+timed	Ru#f
-tle	Rs#?
*addr 10.0.0.12	R|#8
*responsetime into	Rb&3
7request	Rb&1
*status 463	R|#8
1request	Rb&1
8time	Rb&1
1what	R|#:
#time monitors	R~%3
#wards it	Rc&:
"rgent one	Rr!:
#i 201	R|!?
&because	R|!3
&component	Rc'3
&index	R|#8
&too	Fn!A#3(AL(!?
&use	Rb#&
&which	R|!A
`)
