sitegenSearch("ndb1b7a22-9",`!number under	Ro!3
)where	Rj!A
*ith	Jo"3=m
(ed by	Ro&O
+numbers	Ro&f
+so	Rt&A
(s 10	Ro&f
*against	Rj!O
+nd	Ry&,
+re	Ji!Am#A
+s	Rp&A
*errors	Rj&H
*for	Re!A
+rom	Rf!A
*in	Jq!^KA
*kept	Ry&&
*lists	Rp&A
*never	Rj!H
*of	R{#,
+n	Rq!:
*seconds	R{&,
+o	Jv"A_"A
+uch	Ro!:
*than	Ri!H
-t	Fi!Je"%N3
,e	F:,a#:Vf
+o	Rj!,
%redirects redirects	Rk!F
!o 112	Rj#?
#article	Rg#d
+json	Rg#d
%uth	Je!:q":
(s	Rs!t
#dev	Fk!*!?!F(OD8J:
"asis opendocument	Rc#?
#uth are	Rt%:
(rfc	Re!:
(token	Re!:
'2 idpresponse	R|#3!?
's token	Rs!t
"bey retry	Rq!o
,after	Rq!o
&ed and	Rt#:
&s a	Ri"H
#ject and	R|"f
*t	Rl!A
)describes	Rl!:
)esris	Ri%,
)into	Ry!f
)numbers	Ry&3
)of	Jg&3+A
)to	R|"H
)version	Rj&H
)with	Jl!%|":
(s and	Rp&A
*by	Ry&,
*show	Rs&H
#ligatory configure	Ri"3
'e a	R}!O
(d to	Rh#3
(s a	Rj#3
*caches	Rz!O
*it	Rv!f
#servation is	Ri%3
`)
