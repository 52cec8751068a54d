sitegenSearch("n1ac47514-0",`!waived each	Rp&H
)for	Rt&:
)no	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&%&"&"&"&"&%&"&"&+&"&"&"&"&"&"&"&"&"&"&"&
+thing	Rm&3
)sg020	Rl&{!
)which	Rp&,
*ith	Rl&{!
)yes	:3&"&"&"&"&-&)&"&(&"&&&"&"&"&"&"&"&"&
'r if	Rd!:
*s	Rd!,
)lifts	Rl&{!
)not	Rd!(
)that	Jd!,j#{!&V
)which	Rs&A
*ith	Rd!:
-out	R/,
*ould	Rd!,
(s and	Rl&&
*stays	Rd!,
*waivers	Rd!&
's a	Rd!&
)the	Rp&H
#kes it	Rc&,
%ing somebody	R{"H
#lk through	Ry#,
%l again	Rt"H
'microseconds	Rm&3
'then	R}&?
&microseconds 1042	Rm&1
3and	Rm&3
#nt and	Rm!%
'clients	R|%:
'data	Rt%:
'every	Rt&,
'from	Ro"3
'the	Nq":1:
*m	R}!A
)is	Rt%,
(o	Fn!OXm+,&O
&ed an	Rz#:
)is	Rd#3
*t	Rp"&
)only	R{"O
)prefer	Rq"3
)rfc	Nf":V3
)the	R~#:
*ravels	Rl"A
)which	R{#,
&s a	Fc#f:mDO/,!^
)nother	Rz#A
(back	Rc#,
(credentials	Bk!A-A:3'3(&B3
(it	Rj#3
`)
