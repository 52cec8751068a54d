sitegenSearch("nbb912810-0",`!caught your	Ru#,
%se 429	Rn#f
(a	Jo!,s!3
)ccording	R_%3
)nywhere	Rd#H
(has	Rd#,
(is	FV,n!:!H_!:*,
)t	Rs":
(jobs	Rd#?
(may	Rz#3
(of	Jk#o9:
(such	Rk!%
(the	Jd#,'H!f
(with	Rk!&
(you	Rk#3
'd by	Rw#X
)must	Rq!H
's 401	Ri!:
+4	Ri!:
)are	R-,
)come	Rr"f
)it	Rv#3
)most	Rr!%
)no	Rc%3
)of	Ru%:
)rfc	R{"3
)the	Rs%:
*oo	Rv#:
%tion in	Ro&^
*the	R}%:
"c cxx	Ro&m
"dn a	Ji!H#:
&cache	Rg!h
(n	Rg!f
&example	Re#?
&forwarded	Re#A
&has	Jp"H^3
&in	Fw!3N3C:
's	Jg"Od!3
&keeps	Rj#O
&makes	Rq"O
(y	Rf"O
&or	Rg!O
&proxy	Rz"H
&restore	R~#:
&the	Ra#O
'reats	R_"O
&watch	Ro!:
%s never	R}#:
"eiling 60.0	Rq!?
*base	Rq!?
*each	Rh#f
#ll and	Jb!,|#,
'empty	Ru&:
'holds	Ro&:
'says	Rf&f
'too	RF3
&s a	RF,
)re	Rf&m
)s	Ro&:
(has	RF,
(in	Ro&{#
)ts	Rv&{)
(of	Ro&{%
)r	Ro&:
(what	Ro&:
#nsorship a	Rj#H
-here	Rr%3
%t so	Ro!V
&ral a	Jh":%:
`)
