sitegenSearch("na9b07f75-15",`!sufficientdiskspace rfc	Rr#3
#ggested a	Rj#f
)ions and	Jj&&-,
)s a	Rg!^
,nd	Rv&A
-other	R3:
+or	RZ:
+that	Rb&3
#ite in	Rc%3
'd accept	Rd":
/language	Rd":
&s a	Ri"O
)ddresses	Re"3
(its	Rw"O
(the	Rs"3
#m by	Ro!1
&of	Ri#,
%maries text	Rs&3
(y and	Jn&%":!A
+s	Rg&3
*contains	RF3
*flag	Ru&{"
*has	Rg&3
+eadings	Rf&m
*its	Ru&{"!{)
*labels	Ro!1
0job	Ro!1
*more	Ro!1
*of	Rg&3
+r	Rf&:
*rendered	Ru&{"!{)
,quired	Rv&1!F
*something	R21
*text	Rf&A!O
+he	:31"1"1"1"1'1#1%1(1"1(1"1&1/1/1b#H)1!8!?
-re	RV1
,ree	Ro!1
*what	Rk&?
,ether	Ru&{"
,ich	Rj&A
#n 06	Rz&,
#perior is	Rs#3
%plier about	R}!?
)s facts	RG,
&ort 400	Rl#3
*among	Re#:
+t	R{#:
*both	Rr"H
*call	Re!H
,n	Rk#A
*for	Rc%3
*if	Rl!3
+s	Rf#3
+t	Rr"&!,
*knows	Ri#A
*mdn	Rc":
*or	Rp#,
*the	R|"3
-m	Rl#3
*with	R_":
)ed anywhere	Rh!H
,go	Rp#&
,java	Rp#&
,node	Rp#&
`)
