sitegenSearch("nb157b922-9",`!pass http	Jx%8%8
'interim	Rt!:
(t	Fk#O%,>:
)s	Rx"f
'on	Jm#&2,
(ver	Rq&:
'the	Bw!H'3I:*m,:
*m	Rf":
'upgrade	Rf#H
'with	Ji!:MV
'x	Rr%:
(mslocation	Rr%:
&ed curl	Rt!f
)it	R|!,
+s	Rt%,
)on	Rf"3
)the	Jt!:h"3
's cannot	R~",
)on	Rf#H
*ver	Rz":
)the	Jy!:<&
,m	Ru!H
&ing a	Rv"H
*on	Rd#H
*state	Rg%:
*the	R{"H
+rouble	Rf#:
&word again	Rt%,
,lone	Rt"f
,nd	Rs%:
-ybody	Rc#H
,t	Re!:
+can	Jt"Hb!:
,hanged	Rt"f
+dialogue	Fe!:J:#:
,o	Rn"3
+first	Rt"A
+in	Rt"H
,s	Jo!Og"&
+may	Rs%,
+of	Rt%,
,perators	Rt%:
,ver	Rt%:
+policy	Rt%3
+was	Rs!t
,here	Rt":
%t a	Bt!:&:J38&c!V
(n	Rv!:
'it	Jw!:33
)s	FU&2He#3
'nginx	Ro#f
'the	Jk!:]f
&e a	Rz&&
(is	Rx&%
)t	R4:
(live	Rk!V
(what	Rz&,
&ing so	Rz&:
*tokens	R{&3
#tch and	Rs!O
(can	Rs!3
)hanged	Ry!3
)omes	R|"3
(delete	Rr!3
(format	R|"3
(if	Rx!:
)s	R}!3
(json	R|"H!f
(once	Rq!O
`)
