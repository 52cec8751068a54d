sitegenSearch("nf184f5ab-7",`!though it	Jr":0A
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
(pages	Rt&3
*rts	R{&3
)hrases	Rj!H
(questions	Ji!H+:
(refuse	Re!%
*latives	Rg!f
)fc	Rl!:
(that	Rm#f
*e	Rk!%
*ings	Fg!%&%83
)imes	Jo!3#O
)ypical	R{"3
(ways	Ra#f
)ords	Re!3
&shold because	Ro!V
,change	Ro!3
+s and	Ro!&
.re	Ro!%
%ottled requests	Ro!3
&ugh 401	Rm"3
*a	B^,K&!HEV(,_!:
+n	Jx#,&&
,d	Rx%:
+uth	Rn"H
.request	Rn"H
*before	Re!V
*clients	Rm!%
,oudflare	Rd%3
*in	Rk%:
+t	Jv#&=:
*one	Rt"3
`)
