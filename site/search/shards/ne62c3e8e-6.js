sitegenSearch("ne62c3e8e-6",`!found by	B7,E,6VP:53YO+H
(caching	Rp&V
(fails	Rn!m
(goes	Rf!3
(here	RF,
)ttp	Jf"&l"T
(in	Ja&,',!A
)t	Ro%3
*s	Rk#3
(links	RJ,
(makes	RX,
*y	Ri!O
)onitoring	Rq"H
(no	Jj",[3
*body	Rb&3
*t	Rt&3
+found	Rt&3
+hing	B}!35&!f1Ha!3){&+8
(on	R|",
)peration	Ri%,
)r	Re!O
)ut	Rj"f
(several	Rg%,
)o	Jm"H63
*mething	Rp"m
)prings	Rj!O
(temporary	Rn!t
)hat	Fy",9,'&
*e	R~#,
+m	Rd"H
+re	J*,g":
)itle	Rz%1
)raefik	Rq"t
(under	Jn!,{":
(what	Ry!3
*ere	R+:
+ther	Rg&H
'ation exceptions	Rm%&
'ry has	Rc%3
*its	Rx%3
*router	Fc%&"&6&
)s router	Rd%3
%r alerts	Ro!%!5
'causes	Jr"fQ3
(odes	Rj!3
'digit	Rf%&
'kinds	Rs&,
'letters	Rt&3
'months	R|%3
'of	Ro&{"
'parallel	Rd&,
'spaces	Jo&M,,
'that	Rg!3
)ings	Rd%:
(ools	Rx&&
'up	Rh#f
'workers	Rd&:
&digit number	Rf%&
&teen articles	Rm!&
'h code	Rw&O
)tables	Rw&O
"raction of	Rg!^
`)
