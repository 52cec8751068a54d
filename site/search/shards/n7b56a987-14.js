sitegenSearch("n7b56a987-14",`!this value	R~!H
(ersion	Jy"?;,
'warning	RU,
)y	Ft!O3,7:<3
(eek	R~!?
(hen	RF:
)oever	Rr"3
(ith	Rh!^
(orks	Ji!,t":
(rites	Rm&H
#ose above	Ru!3
)re	Fk!AYH,O
*ound	Rx&{-
)s	Rs!O
)t	R{&:
(below	Rx&V
(drafts	Rg#f
(for	Rc#O
)rom	Jo#:^A
(headers	J_",,O
(into	Ro&:
)t	Ft"&",e"3
(links	Rs&%
(names	Rj#f
(of	:i!3#,"O03)3/f&t"HDmX:)A#{-
)n	Rp#f
(readers	Rs#H
(sent	Rp",
(that	>~!A4O2O0m<OE,#3",!A&A%A&:
)o	Rl#f
(under	Ru&O
(who	Ry",
)ith	Fz":2f^m
,out	Rj&A
)orth	Rr%3
(you	R~"3
%ugh a	Rx#:
)in	Ro#O
*t	Jt":0A
)not	Js!OJ:
,hing	Rl!:
)the	Rf#3
(t rfc	Ro#:
&sands mean	Rq!:
#read in	Rb&3
)or	R(:
)promises	Rb&:
)somebody	Rb&3
(s share	Ri&,
&e attempts	Jm#f%H
(braces	R],
(can	Ro#f
)haracters	JO,?:
)odes	Ru%,
*mbinations	R}#3
(days	Ri!^
)igits	Fk!%~!^63A3
(files	Ry!H
(if	Rj"3
)n	Js!O"H
(languages	Rf",
*yers	Rp#H
`)
