sitegenSearch("n382a8262-14",`!conflict marks	Rq&,
+name	Rv"H
+status	Rv"?
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
+o	Fk!8[?o!T
*with	Rp#?
)ed 00000003	Rc%8
)ing failed	R}%:
-ip	R~#:
-or	R~%:
-to	Rm#k
*on a	Jk!m[H
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
0s	Rr&:
.rror	Rq!O
2s	Rp%3
.ven	Jq!HP&
-fails	Rf#:
/ll	R{#3
.or	Jp!AQf
.resh	Ra#H
-has	Jj!fm"O
`)
