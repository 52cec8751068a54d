sitegenSearch("n6f4e6161-10",`!forms antiforgery	Rt!O
(carry	Rq%:
(exist	Rt!:
(frames	Rs&{"
(of	Jl"H-,
(retries	Rx&3
(send	Ra'O
(that	Rw"&
(value	Ra'O
&ula is	Rk!,
*rfc	Ri"O
%um in	Rd&3
)t	Rd&:
%ward requests	Rs#3
*the	R_',
+o	R}%:
)ed a	Rs#H
-ddresses	Jz#&&(
,for	Jz#:&&!,!8!?
,it	Ri#A
)ing loop	Jz#(&&
-rule	Rz#,
)s at	Ra":
+calls	Rq#3
+it	Rz#3
+plain	R}%3
+to	Rz#:
+without	Ra"3
#und 17	Rs&8
(404	Rl&f
(a	J}"f;,c!3
)gain	Ru&3
)nd	J+,l"3!mj"3
*ywhere	R<,
)s	Rk&H
)t	Rj",
(beside	R[,
)y	B7,H,7VP:53YO+H
(caching	Rt&V
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
`)
