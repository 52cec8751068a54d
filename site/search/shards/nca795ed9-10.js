sitegenSearch("nca795ed9-10",`!such links	RO,
'member	Rj"H
'order	Rq"?
'pages	Rq"m
'request	Rk#H
.s	F_"H:,0HS,
)source	Rc#3
*ponses	Rz!O
)use	Ra#3
(oute	Rf!3
'services	Ro!3
'the	Rt&A
)ings	Rk#H
(ree	Rt&A
'was	Ra"3
(ork	R{%:
#dden 401	Rk!V
(ly rises	Re!a
#ffer at	Ra%3
&icient disk	Rr#3
,diskspace rfc	Rr#3
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
`)
