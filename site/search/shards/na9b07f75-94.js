sitegenSearch("na9b07f75-94",`!tus rufh	Rx!:
*implementations	Rx!:
#torial a	Rm&A
+once	Rk&%
+the	Rv&(
"welve million	R#3
)of	Rg!3
%nty makes	Rd#H
#ice 20	R{&V
(401	Rp!f
(a	B-,d!Ab!:XA,3
)lso	Rm&:
)nd	Rt&,
)re	Rp&,
(curl	Rb%:
(in	Jf&O43
(marks	R:,
(on	JB&m%3!{"
*ly	Rn!:
)r	Be!:s!,R333",
(rfc	Rq!H
(sections	R7&
)itegen	RE:
(the	Rk!O
(when	R{!H
)ith	Rw#:
)ould	Re#3
%n has	Rg&O
'of	Jg&O/H
&s and	Ro&^
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
#o a	Jb#3s!3
'ddresses	Rg",
'nd	JW,%,
(swers	Rb"H
'part	Re!V
're	R53
'uthorities	JN,_%3
&belong	Rn#f
'odies	R>:
'ranches	RE,!3
'uilds	Rk&^
*t	Jg&^+O
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
`)
