sitegenSearch("nd617911b-1",`!lists an	Ry%:
*d	Rj&O
)re	Rs&,
)s	Rt&A
*cribe	R|#&
(below	Rz&O
)y	Rl%,
(call	Rd&3
)ode	Rs&M
*mpressions	Ra#3
*unts	Ri!H
)rashes	Rb%3
(each	Rw&V
)very	JD,j"3
(footnotes	Rs&&
(it	Fu!m*:7f2,
*ems	Rj&O
*s	JA,t%H
(maps	Rt&A
)edia	Ra#3
)ore	R~#&
(of	Bn%3%^3,*{'"A
)r	R{&F
(pages	Rw&O
(strikethrough	Rs&%
)uch	Rb&,
(take	Rs&A
)hat	Jm!H}!3
*e	>::/,K%63",&3<:%fd!:%A,3
+m	J3,x%,
+se	RZ,
*ose	Rv"&
*ree	R_%3
)oo	Rs&:!O
(under	R9:
)p	Rl&m
(what	Jv&A"O
*ether	Rk&^
*ich	Ry&A
)ww	RZ3
+authenticate	RZ3
#ttle because	Rm!^
+sides	Rq&,
)harm	R_#O
)later	R{#V
)of	Rx&3
)text	Rx&A
*o	RT:
)your	Rc%V
#ve feed	Rj#A
'on	Re#3
(rders	Jy!?Q?
'tokens	Ro!V
&d signature	Ro"H
&s at	Rp"?
(in	Ry%,
(on	J{"3V&
(two	Rq%3
(under	Ro",
"lms txt	Jo&f',
&txt and	Ro&f
*every	Rt&,
*org	Rt&,
"oad a	Rk#,
(nd	Rs#:
(re	R{!O
`)
