sitegenSearch("n284c8488-8",`!rendered a	Rx&{%
+empty	Rx&^
+html	Rx&{#!{'!{*!{+
+markdown	Rx&V
+without	Rx&{#!{+
(ing has	Ri&3
(s a	Rm#H
*one	R],
%ew on	Rg!m
*ce	Rg!O
)r	Rf%:
(some	Rj%:
(the	Rp":
)oken	Rk!1
'al had	Rf%3
*otherwise	Rp":
'ed and	Rv%:
*in	Rg!%
,termediate	Ry%:
*made	RU,
*properly	Rp!V
'ing good	Rp!^
's a	Rp"H
)it	Rf%3
+s	Jj":(f
)the	Rj"O
#pair and	Ri%:
)takes	Rf%:
*he	Re%V
*o	R~":
%eat 524	Rd%:
*40	Rc&:
)a	Bk!:*O6H#fDf6:
*t	Rs!O
)but	Rs!H
*y	Js!Q_!:
)if	Rc":
*n	Ro"O
+side	Rx"H
*t	Fs":":1:2:
)later	Rs!H
)on	Js!H#V
+ce	Fg!Oe"8':%:
+ly	Rs!H
)something	R^:
)the	:r!V&:)f/&#:"&!f#:!f#:":%:":+:#:&3!:*?%:":M,
*oo	Rs!O
)what	F_%:#HXH
*ith	Js!Hv!:
-out	Rs!%!H
(ed and	R{!:
,utomatically	Rp!:
+blindly	J|!:=:
+elsewhere	Jh"3"3
+folders	Ru#3
-r	Ri!:
+in	R83
,t	Ri!:
+or	Rg!3
+post	Jx"HL:
+rfc	Ru!V
+the	Js!mK:
+without	Ro#:
`)
