sitegenSearch("n19a9ee6c-10",`!lists call	R_&3
)ode	Ro&M
*mpressions	R|"3
*unts	Re!H
)rashes	R}#3
(each	Rs&V
)very	JD,f"3
(footnotes	Ro&&
(it	Fq!m*:7f2,
*ems	Rf&O
*s	JA,p%H
(maps	Rp&A
)edia	R|"3
)ore	Rz#&
(of	Bj%3%^3,*{'"A
)r	Rw&F
(pages	Rs&O
(strikethrough	Ro&%
)uch	R}%,
(take	Ro&A
)hat	Ji!H}!3
*e	>::/,G%63",&3<:%fd!:%A,3
+m	J3,t%,
+se	RW,
*ose	Rr"&
*ree	R{#3
)oo	Ro&:!O
(under	R9:
)p	Rh&m
(what	Jr&A"O
*ether	Rg&^
*ich	Ru&A
)ww	RW3
+authenticate	RW3
#ttle because	Ri!^
)harm	R{"O
)later	Rw#V
)of	Rt&3
)text	Rt&A
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
"lms txt	Jk&f',
&txt and	Rk&f
*every	Rp&,
*org	Rp&,
"oad a	Rg#,
(nd	Ro#:
(re	Rw!O
'balancer	:e!A&H#:>fE:"3%:#:&&%&!,"&!,"&"&4:,3#3
/s	Bn#:&:)&"&"&"&
'early	Rw!3
(very	Re#H
`)
