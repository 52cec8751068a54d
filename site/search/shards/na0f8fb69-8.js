sitegenSearch("na0f8fb69-8",`!forms carry	Ro%:
(exist	Rr!:
(frames	Rq&{"
(of	Jj"H-,
(retries	Rv&3
(send	R~&O
(that	Ru"&
(value	R~&O
&ula is	Ri!,
*rfc	Rg"O
%um in	Rb&3
)t	Rb&:
%ward requests	Rq#3
*the	R}&,
+o	R{%:
)ed a	Rq#H
-ddresses	Jx#&&(
,for	Jx#:&&!,!8!?
,it	Rg#A
)ing loop	Jx#(&&
-rule	Rx#,
)s at	R~!:
+calls	Ro#3
+it	Rx#3
+plain	R{%3
+to	Rx#:
+without	R~!3
#und 17	Rq&8
(404	Rj&f
(a	F{"f;,c!3
)gain	Rs&3
)nd	F+,j"3!mj"3
*ywhere	R<,
)s	Ri&H
)t	Rh",
(beside	RZ,
)y	B7,G,6VP:53YO+H
(caching	Rr&V
(fails	Rp!m
(goes	Rh!3
(here	RF,
)ttp	Jh"&l"T
(in	Jc&,',!A
)t	Rq%3
*s	Rm#3
(links	RJ,
(makes	RZ,
*y	Rk!O
)onitoring	Rs"H
(no	Jl",[3
*body	Rd&3
*t	Rv&3
+found	Rv&3
+hing	B_"35&!f1Ha!3){&+8
(on	R~",
)peration	Rk%,
)r	Rg!O
)ut	Rl"f
(several	Ri%,
)o	Jo"H63
*mething	Rr"m
)prings	Rl!O
(temporary	Rp!t
)hat	F{",9,'&
*e	Ja%,IO
+m	Rf"H
`)
