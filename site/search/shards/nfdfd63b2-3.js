sitegenSearch("nfdfd63b2-3",`!advice where	Rj"O
*rite	Fg!H&34H
)yes	:p"&(&"&%&(&#&&&"&"&"&"&'&#&
&se name	Rf"3
(d in	Re&:
*to	R{!f
(s fewer	Rb&3
*that	R{#:
"f is	R~&,
#fair the	Rs!,
)wait	Re#3
%ected you	Ro#?
(ing the	Rd#,
#resh or	R_#:
#ter 10	Rt!H
)8200	Rb"A
)xx	R|&3
(2	Rs!O!m
)0	Ft!H!m4f(:
)7	Rw"A
(30	Fj#?TV)?
(400	Rz!A
(50	Jt!H!mk"V
(60	Rw"3
(a	6h!H!f%:':!V"3!:"%!f"H!O"3",!t#H%:","H!O"H%:!V!f)3"H!O&3!H%f*H0:%f%h-3):#:,,':'3-:
)ll	F_"H9H7f
+owed	Rp!V
)n	Jo#:'H
*d	Js!&p"3
*y	Ri&%
)s	Rb&:
(backoff	Jj#&(&
)eside	Rm"3
)oth	Rp%:
)y	Rs!:
(cert	Rz%:
(demands	Rj#:
(e	R|&3
)lsewhere	Rh"3
)very	FI:Dm^H!fD3
(failure	Rs!?
)ixing	Rf#&
(has	Rj#:
)elps	R}!:
)ow	Rp#,
(if	Jn!Hd!m
)n	Rp#H
)t	BY:SH%:CfKA*:::
*s	Bn":-3"Ho!,2{)
(may	Rj#,
(network	Rw#&
)or	Rs!:
*t	Rs!O
(on	R|"H
*e	Rg#:
)r	R|"&
(pause	Rc&:
(re	R{"&
*ading	Rv!H
*ducing	Rk#&
`)
