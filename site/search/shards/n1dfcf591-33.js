sitegenSearch("n1dfcf591-33",`!lists counts	Re!H
)rashes	R}#3
(each	Rr&V
)very	JD,f"3
(footnotes	Rn&&
(have	Rs&A
(it	Fq!m*:7f2,
*ems	Rf&O
*s	JA,o%H
(maps	Ro&A
)edia	R|"3
)ore	Rz#&
(of	Fj%3%^3,+A
)r	Rv&F
(pages	Rr&O
(strikethrough	Rn&%
)uch	R}%,
(take	Rn&A
)hat	Ji!H}!3
*e	>::/,G%63",&3<:%fd!:%A+3
+m	J3,t%,
+se	RW,
*ose	Rr"&
*ree	R{#3
)oo	Rn&:!O
(under	R9:
)p	Rh&m
(what	Jq&A"O
*ether	Rg&^
*ich	Rt&A
+le	Rg&{&
)ww	RW3
+authenticate	RW3
#ttle because	Ri!^
)harm	R{"O
)later	Rw#V
)text	Rs&A
*o	RS:
)your	R~#V
#ve feed	Rf#A
'on	Ra#3
(rders	Ju!?Q?
'tokens	Rk!V
&d signature	Rk"H
&s at	Rl"?
(in	Ru%,
(on	Jw"3V&
(two	Rm%3
(under	Rk",
"lms txt	Jk&f&,
&txt and	Rk&f
*every	Ro&,
*org	Ro&,
"oad a	Rg#,
(nd	Ro#:
(re	Rw!O
'balancer	:e!A&H#:>fE:"3%:#:&&%&!,"&!,"&"&4:,3#3
/s	Bn#:&:)&"&"&"&
'early	Rw!3
(very	Re#H
'files	Rh&O
(or	R_%V
'into	Ro!%
`)
