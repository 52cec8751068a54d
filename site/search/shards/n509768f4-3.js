sitegenSearch("n509768f4-3",`!advice write	Fe!H&34H
)yes	:n"&(&"&%&(&#&&&"&"&"&"&'&#&
&se name	Rd"3
(d in	Rc&:
*to	Ry!f
(s fewer	R_&3
*that	Ry#:
"f is	R|&,
#fair the	Rq!,
)wait	Rc#3
%ected you	Rm#?
(ing the	Rb#,
#resh or	R}":
#ter 10	Rr!H
)8200	R_"A
)xx	Rz&3
(2	Rq!O!m
)0	Fr!H!m4f(:
)7	Ru"A
(30	Fh#?TV)?
(400	Rx!A
(50	Jr!H!mk"V
(60	Ru"3
(a	6f!H!f%:':!V"3!:"%!f"H!O"3",!t#H%:","H!O"H%:!V!f)3"H!O&3!H%f*H0:%f%h-3):#:,,':'3-:
)ll	F}!H9H7f
+owed	Rn!V
)n	Jm#:'H
*d	Jq!&p"3
*y	Rg&%
)s	R_&:
(backoff	Jh#&(&
)eside	Rk"3
)oth	Rn%:
)y	Rq!:
(cert	Rx%:
(demands	Rh#:
(e	Rz&3
)lsewhere	Rf"3
)very	FI:Bm^H!fD3
(failure	Rq!?
)ixing	Rd#&
(has	Rh#:
)elps	R{!:
)ow	Rn#,
(if	Jl!Hd!m
)n	Rn#H
)t	BW:SH%:CfKA*:::
*s	Bl":-3"Ho!,2{(
(may	Rh#,
(network	Ru#&
)or	Rq!:
*t	Rq!O
(on	Rz"H
*e	Re#:
)r	Rz"&
(pause	Ra&:
(re	Ry"&
*ading	Rt!H
*ducing	Ri#&
*fetching	Ry"&
`)
