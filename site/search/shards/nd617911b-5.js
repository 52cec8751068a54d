sitegenSearch("nd617911b-5",`!login timeout	Rs%(!,!3!?
)ook	Ra%3
(use	Rj"O
%md has	R#3
(its	R#3
%o beside	Rz&:
'colours	Rz&<
'svg	Rz&3
&svg becomes	Rz&3
%s 460	Rs!3
'a	Ro!A
(nd	Fp!36:5Hi!3
'configuration	Rn!^
'in	R~!H
(t	J~#:B3
'keep	Rm%:
'nothing	Ra%3
'of	Rb%:
'to	Ru&1!M
'was	Ru&1
(here	Ri%:
)o	R{"H
#ng 414	Rv&:
'a	Jv!X@O
(ddress	J_#?/3N:
(fter	Rp":
(nd	F|!H23QOE:
(s	:r!O!t%:!A5O#O6:*H#O#:):,:0O<:0,%3
(uthorization	Rz%:
(ws	Rv#:
'before	J|!Ha!3<3
)tter	Rs#f
(rowsers	Rt&^
'caches	R{"V
'does	Jk!ab"X
)ne	Rv!,
'either	RW,
(nough	Ru!t
'for	J_#,EVE:
*ged	R~#3
*m	JL,#:~#f
'gets	Ra'A
'header	Rz%1
'if	Rq!3
(n	Rn!3
(s	R~"3
(t	Fk!,&A0A=3
'jobs	Jq!,(&
'lines	R_#H
'max	Rl"O
*age	Rl"O
)y	R_#h
'of	R_'3
(perations	Rz!,
'query	R}!3
'report	Rf%3
)quest	Rz!&
)sult	R}&:
)tention	Rs&1
(fc	Fa"O1O"O=3
'send	Rl!O
)t	Rc&:
(ince	Ji"O8&
(tatus	R_#?
`)
