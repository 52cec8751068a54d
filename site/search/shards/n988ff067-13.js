sitegenSearch("n988ff067-13",`!such calls	R~%:
(lasses	Rq'&
(odes	J<:s%,
)lour	Rw&F
'entry	Rg&O
'file	F*1"1~%^
+s	R>,
(orm	Rs"?
(ragment	Rh&^
'lamp	Rw&8!?!F
(ines	Rp&V
*ks	RO,
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
'the	Ru&A
)ings	Rk#H
(ree	Ru&A
'was	Ra"3
(ork	R{%:
#dden 401	Rk!V
(ly rises	Re!a
#ffer at	Ra%3
&icient disk	Rr#3
,diskspace rfc	Rr#3
#ggested a	Rj#f
)ions and	Jj&&.,
)s a	Rg!^
,nd	Rw&A
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
%maries text	Rt&3
(y and	Jo&%":!A
+s	Rg&3
*contains	RF3
*flag	Rv&{"
*has	Rg&3
+eadings	Rf&m
*its	Rv&{"!{)
*labels	Ro!1
0job	Ro!1
*more	Ro!1
*of	Rg&3
+r	Rf&:
*rendered	Rv&{"!{)
,quired	Rw&1!F
*something	R21
`)
