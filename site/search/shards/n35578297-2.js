sitegenSearch("n35578297-2",`!catalogueyaml without	Re!,
0yet	Rk&{%
%ch a	Rp!?
)ll	Ry%3
(the	Jo!:m"&
(what	Rr!3
'all server	Ry%3
'es it	Jr!3w!3
'ing the	Ro#H
%egory sitegen	Rm&1
#ught your	Ry#,
%se 429	Rr#f
(a	Js!,s!3
)ccording	Rd%3
)nywhere	Rh#H
(has	Rh#,
(is	FY,o!:!H_!:*,
)t	Rw":
(jobs	Rh#?
(may	R~#3
(of	Jo#o9:
(such	Ro!%
(the	Jh#,'H!f
(with	Ro!&
(you	Ro#3
'd by	R{#X
)must	Ru!H
's 401	Rm!:
+4	Rm!:
)are	R-,
)come	Rv"f
)it	Rz#3
)most	Rv!%
)no	Rg%3
)of	Ry%:
)rfc	R_#3
)the	Rw%:
*oo	Rz#:
%tion in	Rs&^
*the	Rb&:
"c cxx	Rs&m
"dn a	Jm!H#:
&cache	Rk!h
(n	Rk!f
&example	Ri#?
&forwarded	Ri#A
&has	Jt"H^3
&in	J{!3N3C:
's	Jk"Od!3
&keeps	Rn#O
&makes	Ru"O
(y	Rj"O
&or	Rk!O
&proxy	R~"H
&restore	Rc%:
&the	Re#O
'reats	Rd"O
&watch	Rs!:
%s never	Rb%:
"eiling 60.0	Ru!?
*base	Ru!?
*each	Rl#f
#ll and	Jf!,|#,
'empty	Ry&:
'holds	Rs&:
'says	Rj&f
`)
