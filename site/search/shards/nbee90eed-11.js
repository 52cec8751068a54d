sitegenSearch("nbee90eed-11",`!lists pages	Ry&O
(strikethrough	Ru&%
)uch	Rd&,
(take	Ru&A
)hat	No!H}!3
*e	:;:/,L%'313",&3<:%fd!:%A,3
+m	N4,y%,
+se	R[,
*ose	Rx"&
*ree	Rb%3
)oo	Ru&:!O
(under	R::
)p	Rn&m
(what	Nx&A"O
*ether	Rm&^
*ich	R{&A
)ww	R[3
+authenticate	R[3
#ttle because	Ro!f
+sides	Rs&,
)harm	Rb#O
)later	R}#V
)of	Rz&3
)text	Rz&A
*o	RU:
)use	Rf"3
)your	Re%V
#ve feed	Rl#A
'on	Rg#3
(rders	N{!?Q?
'tokens	Rq!V
&d signature	Rq"H
&s at	Rr"?
(in	R{%,
(on	N}"3V&
(two	Rs%3
(under	Rq",
"lms txt	Nq&f',
&txt and	Rq&f
*every	Rv&,
*org	Rv&,
#vm log	Ru&m
"oad a	Rm#,
(nd	Ru#:
(re	R}!O
'balancer	:k!A&H#:>fE:"3%:#:&&%&!,"&!,"&"&4:,3#3
/s	Bt#:&:)&"&"&"&
'early	R}!3
(very	Rk#H
'files	Rn&O
(or	Rf%V
'into	Ru!%
(s	R{"3
(t	Nd#fz!:
'nothing	R|&:
'of	Rm%,
(r	Rs#f
'the	Jm#f#f'f
*m	Nu!3",
*n	Ry&O
'wall	Rm&1
+microseconds	Rm&1
(hat	R}!&
(ith	Nf"hHf
`)
