sitegenSearch("n59818bad-1",`!see it	.T,0&K?;f45"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"&!5"&!5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5
&links	Rs&{!
&my	RQ1
&other	Bl!,!:*:#,"?5(!?
&permalinks	Rl&A
'review	Rk&A
'ublishing	Rk&m
&rate	R_',
(w	Rl&,
'edirects	Jr!A_#H2A
(try	Rt!A
+after	Rt!A
'fc	JP1;3^3
&sg061	JV:":
'itegen	Ru&*
&targets	Rl&,
'emplates	Rt&f
'hat	R}&H
(e	:d!,-&!.*[4:EH!O+:D:"O/:+A#,'*
)m	Rf#H
&what	Jk!Oc!ft!&
(ether	J+:a!^w#&
(ich	Rl!%
+ever	RI,
(o	Rc%:
'ith	Rs!,
%ing the	Jj#V&:
)what	R|"V
%m to	Jl!Vx!3
&s to	Fm!,[36373
%n a	Ru%3
(nd	Rm!%
'earlier	Rw!3
'from	Rr%H
'it	Rb&3
'no	R|!,
'the	R_&:
)ose	Ri#f
%s a	Bo!:-H[:E&%&C:
(n	Rv!H
'is	Rh%V
(t	.i!:(:,f":?:C&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&-{!
'no	Ry%&
'only	R_'O
'plain	Rv!H
'the	J7,v!:
(o	Rw&O
'what	Js!,=f
`)
