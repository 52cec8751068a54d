sitegenSearch("ndd5ae372-12",`!twin of	Jg&O0H
&s and	Rp&^
%tter 420	Rd&&
*and	Rc&V
+pi	Rd&&
*com	Rc&?
*employee	Rc&:
*from	Rd&,
*has	Rc&3
*introduced	Rc&,
*on	Rc&3
*search	Rc&&
)s early	Rc&&
#o a	Jb#3t!3
'ddresses	Rg",
'nd	JW,%,
(swers	Rb"H
'part	Re!V
're	R53
'uthorities	JN,a%3
&belong	Rn#f
'odies	R>:
'ranches	RE,!3
'uilds	Rk&^
*t	Jg&^,O
(sy	Rv":
&catalogues	RN,
(uses	Rv#3
'hanges	Ry":
'odes	B4,53AV#3&o
(lumns	JF,A:
(mpanions	Rf%3
&differ	RI,
'o	Rk!t
&elements	RB:
'ntries	B1&!,!:/&!:"3C3k#V#,!A%V
'qual	R-:
'xceptions	Ry!f
&folders	Rb"H
(rms	Fh"H-A6:
&has	Ra%,
(ve	RS:
'ours	Rm%3
'undred	Rr&3
&internet	Ro"m
.drafts	Ro"m
(voices	Rl!*
's	Ro!,
&kinds	Ru&%
&late	Rj!O
'etter	Rf&^
,s	J93C3
'imits	R_%,!:
(nes	F*:#,}%A
(sts	Rg&^
&markers	Ro&t
'illion	Rk%A
(nutes	Rb%:
'ust	R=,
&names	F):c!:n#:
'eighbouring	Rt&A
/s	Rt&A
)ther	R>,
`)
