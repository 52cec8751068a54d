sitegenSearch("n5b412a89-3",`!such colour	Ry&F
'entry	Ri&O
'file	F*1"1a&^
+s	R>,
(orm	Ru"?
(ragment	Rj&^
'lamp	Ry&8!?!F
(ines	Rr&V
*ks	RO,
'member	Rl"H
'order	Rs"?
'pages	Rs"m
'request	Rm#H
.s	Fb"H:,0HS,
)source	Re#3
*ponses	R|!O
)use	Rc#3
(oute	Rh!3
'services	Rq!3
'the	Rw&A
)ings	Rm#H
(ree	Rw&A
'was	Rc"3
(ork	R}%:
#dden 401	Rm!V
(ly rises	Rg!a
#ffer at	Rc%3
&icient disk	Rt#3
,diskspace rfc	Rt#3
#ggested a	Rl#f
)ions and	Jl&&.,
)s a	Ri!^
,nd	Ry&A
-other	R3:
+or	R]:
+that	Rd&3
#ite in	Re%3
'd accept	Rf":
/language	Rf":
&s a	Rk"O
)ddresses	Rg"3
(its	Ry"O
(the	Ru"3
#m by	Rq!1
&of	Rk#,
%maries text	Rv&3
(y and	Jq&%":!A
+s	Ri&3
*contains	RF3
*flag	Rx&{#
*has	Ri&3
+eadings	Rh&m
*its	Rx&{#!{*
*labels	Rq!1
0job	Rq!1
*more	Rq!1
*of	Ri&3
+r	Jh&:),
*rendered	Rx&{#!{*
,quired	Ry&1!F
*something	R21
*text	Rh&A!O
`)
