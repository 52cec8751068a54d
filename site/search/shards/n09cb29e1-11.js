sitegenSearch("n09cb29e1-11",`!silent because	Rk!%
)gives	Rc%,
)retries	Rr!,
)server	Rd%H
(ly a	Rf!,
+undoing	R}",
#mple httpclient	Rc&1
'y a	R_":
)be	Rw!V
)comes	Rl#H
)drop	Rm#3
)go	RB:
)may	Rr"3
)not	Rm%:
)refuse	Rr#,
#nce 1.2	Ri#&
*4	R{!&
)970	Jk&{'6,!:
,0101	Rk&{'
(2016	Rn#:
*20	Rc#:
*5	Rc":
(3.1	F~"&)&4&4&
+3	Bn!OQ&"&#&&&
(a	Ju!HH3
)nd	Rk#f
(both	Rs!O
)rowsers	Jw!t-f
(caches	R{!O
)loudflare	Rf%3
(does	Rk!A
(every	Rp#3
(gives	R}"3
(http	Ri"O
(i	R|!:
)os	R|!:
)t	F{"O&O%f#:
*s	R{#3
(last	Jk!^4O*H
,modified	Jk!^4O
(no	Jn"O'3
*thing	Ru":
*w	Ru#:
(one	R_'H
)r	Rz&{#
(people	J{"Af!O
(rate	Rg&,
)emoved	Jj&O,H
)fc	Jr!tWf
)oom	Rv#,
(sections	R8,
)ince	Rz&{#
)uch	R~!O
(the	:i!t(:9&*:,,.f*O1&0O+3+:.3
+ir	RM,
+n	R|!,
+re	Jt":P:
+y	J|%35O
(under	Ro"3
(version	JU8QA=:
(we	Rr"O
)hen	Jj&t-H'{#
+re	Rl"3
(you	R}"?
%gle caller	Rr#3
`)
