sitegenSearch("ne8073218-3",`!this user	Ru%?
'value	Ra"H
(ersion	J{"?;,
'warning	RV,
)y	Fv!O3,7:<3
(eek	Ra"?
(hen	RF:
)oever	Rt"3
(ith	Rj!^
(orks	Jk!,t":
(rites	Ro&H
#ose above	Rw!3
)re	Jm!AYH,O
*ound	Rz&{-
)s	Ru!O
)t	R}&:
(below	Rz&V
(drafts	Ri#f
(for	Re#O
)rom	Jq#:^A
(headers	Jb",,O
(into	Rq&:
)t	Jv"&",e"3
(links	Ru&%
(md	Rq&,
(names	Rl#f
(of	:k!3#,"O03)3/f&t"HDmX:)A#{-
)n	Rr#f
(readers	Ru#H
(sent	Rr",
(that	>a"A4O2O0m<OE,#3",!A&A%A&:
)o	Rn#f
(under	Rw&O
(who	Jd!&X,
)ith	J|":2f^m
,out	Rl&A
)orth	Rt%3
(you	Ra#3
%ugh a	Rz#:
)in	Rq#O
*t	Jv":0A
)not	Ju!OJ:
,hing	Rn!:
)the	Rh#3
(t rfc	Rq#:
&sands mean	Rs!:
#read in	Rd&3
)or	R(:
)promises	Rd&:
)somebody	Rd&3
(s share	Rk&,
&e attempts	Jo#f%H
(braces	R^,
(can	Rq#f
)haracters	JO,A:
)odes	Rw%,
*mbinations	R_%3
(days	Rk!^
)igits	Fm!%~!^63A3
(files	R{!H
(if	Rl"3
)n	Ju!O"H
(languages	Rh",
`)
