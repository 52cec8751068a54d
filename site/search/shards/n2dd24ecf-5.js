sitegenSearch("n2dd24ecf-5",`!short of	R}#&
)ne	Rz&3
)rigin	Rl%:
.examplenet	Rl%:
)utage	Rt#:
(paragraph	Rs&:
(script	Ri"A
(text	Rr!3
)he	Rh#,
(whether	R|&{#
'age after	Rx#H
+with	Rx#3
'code or	Rj!,
'en the	Rb#:
*uri	Rb#&
)ed here	Nb#A/A
,never	Rn"H
,thirty	Ra%A
2one	Ra%A
)s two	Rp!:
(r file	Rd#3
*is	RP:
*limits	Ru!:
*one	N23s"H
*than	Rb&O
(st limit	Rq!A
'lived signature	Rq"H
(y 502	Rq#3
%uld 4xx	Ru!Q
)a	>y!}")h7h"h'h6h%o8:
*n	Nk!ok!h
+swer	Rz#:
*sk	R~%O
)be	:d!:,3"3':"V-H!f&3"3+3&OCO"3+AI:9V
*ring	Rq!,
)carry	J.:r!O43
*hoose	Nn!:=&
*lear	Re"&
+ient	Rn#h
+ose	Ra#H
*ompare	Nw!3I:
)delete	Rd"h
*o	JR:9Qb!:
)end	N^:x!3
*xplain	Fs"3;3",%3
)fetch	R|"O
)get	N~#&>:
*ive	Ru#H
*o	Jn!<8,(3
)have	Jg!:Qt.3
*ear	Ry!f
)i	Bp!a3h2h9h0hS,!:
*gnore	Jo!V"H=,
)keep	Rq#H
)lead	Jj"H"H)H
)make	Rv!O
*y	Ru%X
)name	No#,"3
*ever	Rp"?
`)
