sitegenSearch("n17a5fa78-32",`!found as	Rg&H
)t	Rf",
(beside	RX,
)y	B7,E,6VP:53YO*H
(caching	Ro&V
(fails	Rn!m
(go	Jf"&-&
*es	Rf!3
(here	RF,
)ttp	Jf"&k"T
(in	Ja&,',!A
)t	Ro%3
*s	Rk#3
(java	Jf"&-&
(links	RJ,
(makes	RX,
*y	Ri!O
)onitoring	Rq"H
(net	Rq"&
)o	Jj",[3
*body	Rb&3
*de	Jf"&-&
,js	Rf"&
*t	Rs&3
+found	Rs&3
+hing	B}!35&!f1Ha!3){%*8
(on	R|",
)peration	Ri%,
)r	Re!O
)ut	Rj"f
(php	Jf"&-&
(ruby	Rq"&
*st	Jf"&-&
(several	Rg%,
)o	Jm"H63
*mething	Rp"m
)prings	Rj!O
)wift	Jf"&-&
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
'kinds	Rr&,
'letters	Rs&3
'months	R|%3
'of	Rn&{"
'parallel	Rd&,
'spaces	Jn&M,,
'that	Rg!3
)ings	Rd%:
`)
