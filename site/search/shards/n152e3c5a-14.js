sitegenSearch("n152e3c5a-14",`!balancer for	Rp#:
.ward	R}%:
-und	Rz#&
+had	R}#,
-s	Rw#3
+it	Ra%3
-s	R}#:
+logs	J~#:B3
+makes	Rl"f
-rks	Rz#,
+of	R~#3
,n	Rt#:
,r	Rq#3
+reports	Ra%,
+sends	Rs%:
.t	Rz#:
,igns	Ra%&
+the	Ra%3
,o	R~#3
,roubleshooting	Jp#:&:#:
+what	R~#:
-ose	Ri!A
,ill	R~#&
*s commonly	Rr#:
,default	R}#:
,http	F}#&"&"&"&
,note	R}#&
,stand	Rz#3
,target	R_%&
,use	Rv#:
#n by	Rc%:
%dwidth chart	Rk%:
,limit	Jn!3~!(!?!X
,mod	Rk%,
/bwlimited	Rk%,
,usage	Rk%:
+limitexceeded 509	Rn!3
9deprecated	Rk%&
%k a	R_"3
#r the	Rj#A
%e 423	Rg#H
'address	J+,J,
.es	Rs&%!X
'node	Jp#H&:
+js	Jp#H&:
'words	Rq"H
%s between	Rl"3
#se 1.0	Ru!?
'2	Ru!?
'address	Ji"H)H
(ttempt	Ru!?
'names	Rg"3
'path	Rp"3
(rices	Rg"?
'the	Rg"H
'url	Jk&,!f",%f
'version	Rg"O
'your	Rk#f
&64 json	Ro!T
)urlsafe	Ro!T
(url rfc	R_'3
+safeb64decode sys	Ro!T
<stdinread	Ro!T
`)
