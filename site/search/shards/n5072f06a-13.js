sitegenSearch("n5072f06a-13",`!long better	Ro#f
(rowsers	Ro&^
'caches	Rw"V
'does	Jg!ab"X
)ne	Rr!,
'enough	Rq!t
'for	F{",EVE:
*ged	Rz#3
*m	FL,#:z#f
'gets	R{&A
'header	Rv%1
'if	Rm!3
(n	Rj!3
(s	Rz"3
(t	Fg!,&A0A=3
'jobs	Jm!,(&
'lines	R{"H
'max	Rh"O
*age	Rh"O
)y	R{"h
'of	Rz&3
(perations	Rv!,
'query	Ry!3
'report	Rb%3
)quest	Rv!&
)sult	Rx&:
)tention	Rn&1
(fc	F|!O1O"O=3
'send	Rh!O
)t	R~%:
(ince	Je"O8&
(tatus	R{"?
'text	Rs&3
(he	Fx"&!f':2:
*y	Rr!&
(o	F{!:M,(,
'upload	Jt!H&3
'wait	R{!3
(hich	R}%,
(ork	Jo#V4H
&address title	R{"?
&er as	Jt#323
*vailable	Rw",
)belongs	Jk&^)O
)checking	Rd%:
)does	Ru"H
)helps	Ro!:
*ttp	Ru!,
)in	Fi!At":;{"
)limit	Rg!:
)matches	Rk&V
)needed	Rm&:
)one	Rs&3
)produce	Rs"3
)resolves	Rf%3
)than	>{"&!3/:&H#A,A&:+:(3+,=V
*imes	Rd&3
)used	J]:M,
)valid	Jm%&#&
)with	R~#:
*ord	Rs&:
'st raise	Ri#f
#ok alike	Rf#:
`)
