sitegenSearch("ncb866a3b-2",`!found a	J_#f;,c!3
)gain	Rw&3
)nd	J+,n"3!mj"3
*ywhere	R=,
)s	Rm&H
)t	Rl",
(beside	R],
)y	B8,H,8VP:53YO+H
(caching	Rv&V
(fails	Rt!m
(goes	Rl!3
(here	RG,
)ttp	Nl"&l"T
(in	Ng&,',!A
)t	Ru%3
*s	Rq#3
(links	RK,
(makes	R],
*y	Ro!V
)onitoring	Rw"H
(no	Np",[3
*body	Rh&3
*t	Rz&3
+found	Rz&3
+hing	Bd"35&!f1Ha!3){&+8
(on	Rc#,
)peration	Ro%,
)r	Rk!O
)ut	No!OBf
(several	Rm%,
)o	Ns"H63
*mething	Rv"m
)prings	Rp!O
(temporary	Rt!t
)hat	J_#,9,'&
*e	Ne%,IO
+m	Rj"H
+re	N*,m":
)itle	Ra&1
)raefik	Rw"t
(under	Nt!,{":
(what	N0,q!3
*ere	R+:
+ther	Rm&H
'ation exceptions	Rs%&
'ry has	Ri%3
*its	R~%3
*router	Ji%&"&6&
)s router	Rj%3
%r alerts	Ru!%!5
'causes	Nx"fQ3
(odes	Rp!3
'digit	Rl%&
'kinds	Ry&,
'letters	Rz&3
'months	Rc&3
'of	Ru&{"
'parallel	Rj&,
'spaces	Nu&M,,
'that	Rm!3
)ings	Rj%:
(ools	R~&&
'up	Rn#f
'workers	Rj&:
`)
