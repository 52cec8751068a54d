sitegenSearch("n1ea0c8d7-9",`!twice would	Ri#3
%n has	Rk&O
'of	Jk&O0H
&s and	Rt&^
%tter 420	Rh&&
*and	Rg&V
+pi	Rh&&
*com	Rg&?
*employee	Rg&:
*from	Rh&,
*has	Rg&3
*introduced	Rg&,
*on	Rg&3
*search	Rg&&
)s early	Rg&&
#o a	Jf#3t!3
'ddresses	Rk",
'nd	JZ,%,
(swers	Rf"H
'part	Ri!V
're	R53
'uthorities	JN,e%3
&belong	Rr#f
'odies	R>:
'ranches	RE,!3
'uilds	Ro&^
*t	Jk&^,O
(sy	Rz":
&catalogues	RN,
(uses	Rz#3
'hanges	R}":
'odes	B4,53EV#3&o
(lons	Rw&A
)umns	JF,E:
(mpanions	Rj%3
&differ	RI,
'o	Ro!t
&elements	RB:
'ntries	B1&!,!:/&!:"3G3k#V#,%V
'qual	R-:
'xceptions	R}!f
&folders	Rf"H
(rms	Jl"H-A6:
&has	Re%,
(ve	RT:
'ours	Rq%3
'undred	Rv&3
&internet	Rs"m
.drafts	Rs"m
(voices	Rp!*
's	Rs!,
&kinds	Ry&%
&late	Rn!O
'etter	Rj&^
,s	J93F3
'imits	Rd%,!:
(nes	J*:#,b&A
(sts	Rk&^
&markers	Rs&t
'illion	Ro%A
(nutes	Rf%:
'ust	R=,
&names	J):g!:n#A
`)
