sitegenSearch("na3b0fbee-0",`!config with	Rs%:
(uration and	Jn!^n"3
0because	Ru#,
0changes	Rp&:
0fault	Rq%:
1ile	Rm"3
4s	R}&O
0has	Re#H
0if	Rt"m
1s	Ru#:
0says	Jy!Hg"&
1ee	Rk&f
0to	Jo#3K&
0we	R~%3
*e it	Rm"3
,the	Rm",
+d and	Ry#3
.s	Rx"3
-google	Re#O
-otherwise	Rq#O
-to	Jt"39:
'rmed private	Rt"f
)s its	Rn%3
+that	Rr!^
-e	Rd&3!:
&lict and	J-,o"&!,
+by	R}"f
+lies	Rz",
+marks	Ru&,
+name	Rz"H
+status	Rz"?
+title	Rz"?
+with	Rz"f
*ing lock	Rg#3
*s and	Jw!&DV
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
`)
