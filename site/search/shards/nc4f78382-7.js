sitegenSearch("nc4f78382-7",`!this with	Rf!^
(orks	Jg!,t":
(rites	Rk&H
#ose above	Rs!3
)re	Fi!AYH,O
*ound	Rv&{,
)s	Rq!O
)t	Ry&:
(below	Rv&O
(drafts	Re#f
(for	Ra#O
)rom	Rm#:
(headers	J}!,,O
(into	Rm&:
)t	Fr"&",e"3
(links	Rq&%
(names	Rh#f
(of	:g!3#,"O03)3/f&t"HDmX:)A#{,
)n	Rn#f
(readers	Rq#H
(sent	Rn",
(that	>|!A4O2O0m<OE,#3"A&A%A&:
)o	Rj#f
(under	Rs&O
(who	Rw",
)ith	Fx":2f^m
,out	Rh&A
)orth	Rp%3
(you	R|"3
%ugh a	Rv#:
)in	Rm#O
*t	Jr":0A
)not	Jq!OJ:
,hing	Rj!:
)the	Rd#3
(t rfc	Rm#:
&sands mean	Ro!:
#read in	R_&3
)or	R(:
)promises	R_&:
)somebody	R_&3
(s share	Rg&,
&e attempts	Jk#f%H
(braces	RZ,
(can	Rm#f
)haracters	JO,=:
)odes	Rs%,
*mbinations	R{#3
(days	Rg!^
)igits	Fi!%~!^63A3
(files	Rw!H
(if	Rh"3
)n	Jq!O"H
(languages	Rd",
*yers	Rn#H
(minutes	Rq"O
)onths	R|%3
*re	Rn!t
(names	Rj!O
)eed	Ro"H
)ot	Rr!V
(of	Rr!m
)ther	Jg#O>3
`)
