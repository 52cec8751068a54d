sitegenSearch("nf4217409-7",`!such code	RT,
+s	J<:w%,
)lour	R{&F
'entry	Rk&O
'file	J*1"1c&^
+s	R>,
(orm	Rw"?
(ragment	Rl&^
'lamp	R{&8!?!F
(ines	Rt&V
*ks	RO,
'member	Rn"H
'order	Ru"?
'pages	Ru"m
'request	Ro#H
.s	Fd"H:,0HS,
)source	Rg#3
*ponses	R~!O
)use	Re#3
(oute	Rj!3
'services	Rs!3
'the	Ry&A
)ings	Ro#H
(ree	Ry&A
'was	Re"3
(ork	R_&:
#dden 401	Ro!V
(ly rises	Ri!a
#ffer at	Re%3
&icient disk	Rv#3
,diskspace rfc	Rv#3
#ggested a	Rn#f
)ions and	Jn&&.,
)s a	Rk!^
,nd	R{&A
-other	R3:
+or	R^:
+that	Rf&3
#ite in	Rg%3
'd accept	Rh":
/language	Rh":
&s a	Rm"O
)ddresses	Ri"3
(its	R{"O
(the	Rw"3
#m by	Rs!1
&of	Rm#,
%maries text	Rx&3
(y and	Js&%":!A
+re	Rd!,
+s	Rk&3
*contains	RF3
*flag	Rz&{#
*has	Rk&3
+eadings	Rj&m
*its	Rz&{#!{*
*labels	Rs!1
0job	Rs!1
*more	Rs!1
*of	Rk&3
+r	Jj&:),
*rendered	Rz&{#!{*
,quired	R{&1!F
*something	R21
`)
