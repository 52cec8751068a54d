sitegenSearch("n77fe4228-4",`!advises fewer	Rd&3
*that	R}#:
"f is	Ra',
#fair the	Ru!,
)wait	Rg#3
%ected you	Rq#?
(ing the	Rf#,
#resh or	Rb#:
#ter 10	Rv!H
)8200	Rd"A
)xx	R~&3
(2	Ru!O!m
)0	Jv!H!m4f(:
)7	Ry"A
(30	Jl#?TV)?
(400	R|!A
(50	Jv!H!mk"V
(60	Ry"3
(a	6j!H!f%:':!V"3!:"%!f"H!O"3",!t#H%:","H!O"H%:!V!f)3"H!O&3!H%f*H0:%f%h-3):#:,,':'3-:
)ll	Jb"H9H7f
+owed	Rr!V
)n	Jq#:'H
*d	Ju!&p"3
*y	Rk&%
)s	Rd&:
(backoff	Jl#&(&
)eside	Ro"3
)oth	Rr%:
)y	Ru!:
(cert	R|%:
(demands	Rl#:
(e	R~&3
)lsewhere	Rj"3
)very	FI:Fm^H!fD3
(failure	Ru!?
)ixing	Rh#&
(has	Rl#:
)elps	R_":
)ow	Rr#,
(if	Jp!Hd!m
)n	Rr#H
)t	BZ:TH%:CfKA*:::
*s	Bp":-3"Ho!,2{)
(may	Rl#,
(network	Ry#&
)or	Ru!:
*t	Ru!O
(on	R~"H
*e	Ri#:
)r	R~"&
(pause	Re&:
(re	R}"&
*ading	Rx!H
*ducing	Rm#&
*fetching	R}"&
*solving	Rz"&
*try	Jl#&(&
-after	Jl#&(&
)fc	Ju!,J3
(says	Jk!:"A!H+A!H
)econds	R{#3
`)
