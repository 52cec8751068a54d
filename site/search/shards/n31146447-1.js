sitegenSearch("n31146447-1",`!conflicts and	Jw!&DV
,in	J}"V/V
&use programs	R~#3
*the	Rc"H
*with	Ra%3
)s screen	R8,
(ing it	R|!H
%nect 192.0.2.10	Jg%8"8
*and	Ry!:
+part	Rc"3
,i	Rx"?
-examplecom	Rx"?
+re	Rx"O
*before	Rx":
*curl	Rx":
*failed	Rq#k
+irst	Ro!?
*n	Rx"8
*or	Ra%,
*rfc	Rj!A
*them	Rq!%
+ime	Ro!?
.connect	Ro!?
.out	Rc&(!:
+o	Jo!8[?o!T
*with	Rt#?
)ed 00000003	Rg%8
)ing failed	Rb&:
-ip	Rc%:
-or	Rc&:
-to	Rq#k
*on a	Jo!m[H
.nd	>j!A,O':F:(:!O1O137,*&
.re	Ry!f
.t	J~"H4m23
-before	Jq#3.,
/hind	Rc%:
.reaks	Rj!H
-change	R_&:
.lients	Rz"H
/ose	>x"?"?!H%?#?"?/?)?G1
2d	Ry%(
0udflare	Rd%,
.oncern	Ry!H
-decides	Rt#3
-ended	Rj!A!f
0s	Rv&:
.rror	Ru!O
2s	Rt%3
.ven	Ju!HP&
-fails	Rj#:
/ll	R_%3
.or	Jt!AQf
.resh	Re#H
-has	Jn!fm"O
.ttp	2n!,1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
-idle	Ry":
.f	Ju!HE&!:
`)
