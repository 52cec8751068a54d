sitegenSearch("ncbbff9b2-12",`!shops that	Rq"m
%rt and	J_#?]:
)re	Ro&{#
)t	Rl"O
(because	R_!,
)lame	Ry#O
)ody	Re"A
(data	R~"?
(is	Ro&:
(link	Rf"3
*ved	Rk"H
(max	Bg!:)O8f"O-O"O
+age	Bg!:)O8f"O-O"O
(no	Rx"O
(of	Rw#&
)ne	Rt&3
)rigin	Rf%:
.examplenet	Rf%:
)utage	Rn#:
(paragraph	Rm&:
(script	Rc"A
(text	Rl!3
)he	Rb#,
(whether	Rv&{"
'age after	Rr#H
+with	Rr#3
'en the	R{":
*uri	R{"&
)ed here	J{"A/A
,never	Rh"H
,thirty	Rz#A
2one	Rz#A
)s two	Rj!:
(r file	R}"3
*is	RO:
*limits	Ro!:
*one	R}"H
*than	R{%O
(st limit	Rk!A
'lived signature	Rk"H
(y 502	Rk#3
%uld 4xx	Ro!Q
)a	>s!v)h7h"h'h6h%o8:
*n	Je!ok!h
+swer	Rt#:
*sk	Rx%O
)be	:_!:*3"3':"V-H!f&3"3+3&OCO"3+AI:9V
*ring	Rk!,
)carry	F.:l!O43
*hoose	Jh!:=&
*lear	R~!&
+ient	Rh#h
+ose	Rz"H
*ompare	Jq!3I:
)delete	R}!h
*o	FQ:4Qb!:
)end	JY:v!3
*xplain	Fm"3;3",%3
)fetch	Rv"O
)get	Jx#&>:
*ive	Ro#H
`)
