sitegenSearch("nccd0e83c-12",`!number treats	Rp":
*ype	R11
)under	Ru!3
)where	Rp!A
*ith	Nu"3=m
(ed by	Ru&O
+numbers	Ru&f
+so	Rz&A
(s 10	Ru&f
*against	Rp!O
+nd	R_',
+re	No!Am#A
+s	Rv&A
*errors	Rp&H
*for	Rk!A
+rom	Rl!A
*in	Nw!^KA
*kept	R_'&
*lists	Rv&A
*never	Rp!H
*of	Rb%,
+n	Rw!:
*seconds	Rb',
+o	N|"A_"A
+uch	Ru!:
*than	Ro!H
-t	Jo!Je"%N3
,e	J;,f#:Vf
+o	Rp!,
%redirects redirects	Rq!F
!o 112	Rp#?
#article	Rm#d
+json	Rm#d
%uth	Nk!:q":
(s	Ry!{"
#dev	Fq!*!?!F(OD8J:
"asis opendocument	Ri#?
#uth are	Rz%:
(rfc	Rk!:
(token	Rk!:
'2 idpresponse	Rc%3!?
's token	Ry!{"
"bey retry	Rw!o
,after	Rw!o
&ed and	Rz#:
&s a	Ro"H
#ject and	Rc#f
*t	Rr!A
)describes	Rr!:
)esris	Ro%,
)into	R_"f
)numbers	R_'3
)of	Nm&3+A
)to	Rc#H
)version	Rp&H
)with	Nr!%|":
(ive c	Ru&m
+c ocaml	Ru&m
(s by	R_',
*show	Ry&H
*whose	Rv&A
#ligatory configure	Ro"3
'e a	Rd"O
`)
