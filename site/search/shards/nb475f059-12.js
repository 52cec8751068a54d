sitegenSearch("nb475f059-12",`!turned unprocessableentity	Rj!3
&ing a	Rs"H
&s a	Rg":
)way	Rn%&
(it	Ju%:#:
*s	Rk!O
(that	Rm%,
*e	Jg!A=,
(up	Fb"3U,K3
#s a	Ry#&
&extension	Ry#3
&protocol	Ry#3
&rufh	Rx!:
*implementations	Rx!:
#torial a	Rn&A
+once	Rk&%
+the	Rw&(
"welve million	R#3
)of	Rg!3
%nty makes	Rd#H
#ice 20	R|&V
(401	Rp!f
(a	B-,d!Ab!:XA-3
)lso	Rn&:
)nd	Ru&,
)re	Rq&,
(curl	Rb%:
(in	Jf&O53
(marks	R:,
(on	JB&n%3!{"
*ly	Rn!:
)r	Be!:s!,R343",
(rfc	Rq!H
(sitegen	RE:
(the	Rk!O
(when	R{!H
)ith	Rw#:
)ould	Re#3
%n has	Rg&O
'of	Jg&O0H
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
`)
