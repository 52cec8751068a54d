sitegenSearch("na7af9c7b-11",`!found caching	Rt&V
(fails	Rr!m
(goes	Rj!3
(here	RF,
)ttp	Jj"&l"T
(in	Je&,',!A
)t	Rs%3
*s	Ro#3
(links	RJ,
(makes	R[,
*y	Rm!O
)onitoring	Ru"H
(no	Jn",[3
*body	Rf&3
*t	Rx&3
+found	Rx&3
+hing	Bb"35&!f1Ha!3){&+8
(on	Ra#,
)peration	Rm%,
)r	Ri!O
)ut	Rn"f
(several	Rk%,
)o	Jq"H63
*mething	Rt"m
)prings	Rn!O
(temporary	Rr!t
)hat	J}",9,'&
*e	Jc%,IO
+m	Rh"H
+re	J*,k":
)itle	R~%1
)raefik	Ru"t
(under	Jr!,{":
(what	J0,o!3
*ere	R+:
+ther	Rk&H
'ation exceptions	Rq%&
'ry has	Rg%3
*its	R|%3
*router	Jg%&"&6&
)s router	Rh%3
%r alerts	Rs!%!5
'causes	Jv"fQ3
(odes	Rn!3
'digit	Rj%&
'kinds	Rw&,
'letters	Rx&3
'months	Ra&3
'of	Rs&{"
'parallel	Rh&,
'spaces	Js&M,,
'that	Rk!3
)ings	Rh%:
(ools	R|&&
'up	Rl#f
'workers	Rh&:
&digit number	Rj%&
&teen articles	Rq!&
'h code	R{&O
)tables	R{&O
"raction of	Rk!^
*s to	R_',
%gment along	Ru&:
`)
