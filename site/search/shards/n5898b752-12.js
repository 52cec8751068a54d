sitegenSearch("n5898b752-12",`!balancer ends	Ry%3
+for	Rl#:
.ward	Ry%:
-und	Rv#&
+had	Ry#,
-s	Rs#3
+it	R|#3
-s	Ry#:
+logs	Jz#:B3
+makes	Rh"f
-rks	Rv#,
+of	Rz#3
,n	Rp#:
,r	Rm#3
+reports	R|#,
+sends	Ro%:
.t	Rv#:
,igns	R|#&
+the	R|#3
,o	Rz#3
,roubleshooting	Fl#:&:#:
+what	Rz#:
-ose	Re!A
,ill	Rz#&
*s commonly	Rn#:
,default	Ry#:
,http	Fy#&"&"&"&
,note	Ry#&
,stand	Rv#3
,target	R{#&
,use	Rr#:
#n by	R~#:
%dwidth chart	Rg%:
,limit	Jj!3~!(!?!X
,mod	Rg%,
/bwlimited	Rg%,
,usage	Rg%:
+limitexceeded 509	Rj!3
9deprecated	Rg%&
%k a	R{!3
#r the	Rf#A
%e 423	Rc#H
'address	R+,
.es	Ro&%!X
'node	Jl#H&:
+js	Jl#H&:
'words	Rm"H
%s between	Rh"3
#se 1.0	Rq!?
'2	Rq!?
'address	Je"H)H
(ttempt	Rq!?
'names	Rc"3
'path	Rl"3
(rices	Rc"?
'the	Rc"H
'url	Fg&,!f",%f
'version	Rc"O
'your	Rg#f
&64 json	Rk!T
)urlsafe	Rk!T
(url rfc	R{&3
+safeb64decode sys	Rk!T
`)
