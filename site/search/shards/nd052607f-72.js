sitegenSearch("nd052607f-72",`!conflict by	Ry"f
+go	Rv"&
+java	Rv"&
+lies	Rv",
+marks	Rp&,
+name	Rv"H
,et	Rv"&
,ode	Rv"&
/js	Rv"&
+php	Rv"&
,ython	Rv"&
+ruby	Rv"&
-st	Rv"&
+status	Rv"?
,wift	Rv"&
+title	Rv"?
+with	Rv"f
*ing lock	Rc#3
*s and	Js!&DV
,in	Jy"V/V
&use programs	Rz#3
*the	R~!H
*with	R|#3
)s screen	R8,
(ing it	Rx!H
%nect 192.0.2.10	Jc%8"8
*and	Ru!:
+part	R~!3
,i	Rt"?
-examplecom	Rt"?
+re	Rt"O
*before	Rt":
*curl	Rt":
*failed	Rm#k
+irst	Rk!?
*n	Rt"8
*or	R|#,
*rfc	Rf!A
*them	Rm!%
+ime	Rk!?
.connect	Rk!?
.out	R~%(!:
+o	Fk!8[?n!T
*with	Rp#?
)ed 00000003	Rc%8
)ing failed	R}%:
-ip	R~#:
-or	R~%:
-to	Rm#k
*on 5xx	Rc%&
-a	Jk!m[H
.nd	>f!A,O':F:(:!O1O137,*&
.re	Ru!f
.t	Fz"H4m23
-before	Jm#3.,
/hind	R~#:
.reaks	Rf!H
-change	R{%:
.lients	Rv"H
/ose	>t"?"?!H%?#?"?/?)?G1
2d	Ru%(
0udflare	R_%,
.oncern	Ru!H
-decides	Rp#3
-ended	Rf!A!f
`)
