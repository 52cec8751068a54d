sitegenSearch("nb086f9a7-6",`!affair wait	Ri#3
%ected you	Rs#?
(ing the	Rh#,
#resh or	Rd#:
#ter 0	Rw!O
(10	Rx!H
)8200	Rf"A
)xx	Ra'3
(2	Nw!O!m#[
)0	Jx!H!m4f(:
)7	R{"A
(30	Jn#?TV)?
(400	R~!A
(50	Nx!H!mk"V
(60	R{"3
(a	6l!H!f"O#:':!V"3!:"%!f"H!O"3",!3!{"#H%:","H!O"H%:!V!f)3"H!O&3!H%f*H0:%f%h-3):#:,,':'3-:
)ll	Jd"H9H7f
+owed	Rt!V
)n	Jy!fZ:'H
*d	Jq!^(&p"3
*y	Rm&%
)s	Rf&:
(backoff	Nn#&(&
)eside	Rq"3
)oth	Rt%:
)y	Rw!:
(cert	R~%:
(demands	Rn#:
(e	Ra'3
)lsewhere	Rl"3
)very	FJ:Gt^H!fD3
(failure	Rw!?
)ixing	Rj#&
(has	Rn#:
)elps	Rb":
)ow	Rt#,
(if	Nr!Hd!m
)n	Rt#H
)t	B[:UH%:CfKA*:::
*s	Br":-3"Ho!,2{)
(may	Rn#,
(network	R{#&
)or	Rw!:
*t	Rw!O
(on	Ra#H
*e	Rk#:
)r	Ra#&
(pause	Rg&:
(re	R_#&
*ading	Rz!H
*ducing	Ro#&
*fetching	R_#&
*solving	R|"&
*try	Nn#&(&
-after	Nn#&(&
)fc	Nw!,J3
(says	Jm!:"A!H+A!H
)econds	R}#3
+tion	RQ,
*e	Rb',
)g062	Rl&t
`)
