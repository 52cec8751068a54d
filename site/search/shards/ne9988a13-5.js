sitegenSearch("ne9988a13-5",`!forum in	R_&3
)t	R_&:
%ward requests	Ro#3
*the	Rz&,
+o	Ry%:
)ed a	Ro#H
-ddresses	Jv#&&(
,for	Jv#:&&!,!8!?
,it	Re#A
)ing loop	Jv#(&&
-rule	Rv#,
)s at	R|!:
+calls	Rm#3
+it	Rv#3
+plain	Ry%3
+to	Rv#:
+without	R|!3
#und 17	Rn&8
(404	Rh&f
(a	Fy"f;,b!3
)gain	Rp&3
)nd	F+,h"3!mi"3
*ywhere	R<,
)s	Rg&H
)t	Rf",
(beside	RX,
)y	B7,E,6VP:53YO*H
(caching	Ro&V
(fails	Rn!m
(goes	Rf!3
(here	RF,
)ttp	Jf"&k"T
(in	Ja&,',!A
)t	Ro%3
*s	Rk#3
(links	RJ,
(makes	RX,
*y	Ri!O
)onitoring	Rq"H
(no	Jj",[3
*body	Rb&3
*t	Rs&3
+found	Rs&3
+hing	B}!35&!f1Ha!3){%*8
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
`)
