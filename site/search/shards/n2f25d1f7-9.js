sitegenSearch("n2f25d1f7-9",`!lists take	Rn&A
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
)ww	RW3
+authenticate	RW3
#ttle because	Ri!^
)harm	R{"O
)later	Rw#V
)of	Rs&3
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
(s	Ru"3
(t	R}"f
'of	Rg%,
(r	Rm#f
'the	Fg#f#f'f
*m	Jo!3",
*n	Rr&O
'wall	Rg&1
+microseconds	Rg&1
(hat	Rw!&
(ith	J_"hHf
&ed again	Rq&3
)in	Rh&O
*t	Ry"?
)that	Rc%3
)version	Ry"A
&ing what	R_"f
&s a	Je!H4H
)nd	Rr&O
`)
