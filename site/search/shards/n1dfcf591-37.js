sitegenSearch("n1dfcf591-37",`!logmd has	R#3
(its	R#3
%o svg	Ru&3
&svg becomes	Ru&3
%s 460	Ro!3
'a	Rk!A
(nd	Fl!36:5Hi!3
'configuration	Rj!^
'in	Rz!H
(t	Jz#:B3
'keep	Ri%:
'nothing	R|#3
'of	R}#:
'to	Rp&1!M
'was	Rp&1
(here	Re%:
)o	Rw"H
#ng 414	Rq&:
'a	Jr!X@O
(ddress	F{"?/3N:
(fter	Rl":
(nd	Fx!H23QOE:
(s	:n!O!t%:!A5O#O6:*H#O#:):,:0O<:/,%3
(uthorization	Rv%:
(ws	Rr#:
'before	Fx!Ha!3<3
)tter	Ro#f
(rowsers	Ro&^
'caches	Rw"V
'does	Jg!ab"X
)ne	Rr!,
'enough	Rq!t
'for	F{",EVE:
*ged	Rz#3
*m	FL,#:z#f
'gets	R{&A
(o	R{"&
'header	Rv%1
'if	Rm!3
(n	Rj!3
(s	Rz"3
(t	Fg!,&A0A=3
'java	R{"&
(obs	Jm!,(&
'lines	R{"H
'max	Rh"O
*age	Rh"O
)y	R{"h
'net	R{"&
(ode	R{"&
'of	Rz&3
(perations	Rv!,
'php	R{"&
'query	Ry!3
'report	Rb%3
)quest	Rv!&
)sult	Rx&:
)tention	Rn&1
(fc	F|!O1O"O=3
(uby	R{"&
)st	R{"&
'send	Rh!O
)t	R~%:
(ince	Je"O8&
(tatus	R{"?
(wift	R{"&
`)
