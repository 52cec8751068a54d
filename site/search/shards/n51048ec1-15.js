sitegenSearch("n51048ec1-15",`!config with	Rq%:
(uration and	Jl!^n"3
0because	Rs#,
0changes	Rn&:
0fault	Ro%:
1ile	Rk"3
4s	R{&O
0has	Rc#H
0if	Rr"m
1s	Rs#:
0says	Jw!Hg"&
1ee	Ri&f
0to	Jm#3K&
0we	R|%3
*e it	Rk"3
,the	Rk",
+d and	Rw#3
.s	Rv"3
-google	Rc#O
-otherwise	Ro#O
-to	Jr"39:
'rmed private	Rr"f
)s its	Rl%3
+that	Rp!^
-e	Rb&3!:
&lict and	J-,m"&!,
+by	R{"f
+lies	Rx",
+marks	Rs&,
+name	Rx"H
+status	Rx"?
+title	Rx"?
+with	Rx"f
*ing lock	Re#3
*s and	Ju!&DV
,in	J{"V/V
&use programs	R|#3
*the	Ra"H
*with	R~#3
)s screen	R8,
(ing it	Rz!H
%nect 192.0.2.10	Je%8"8
*and	Rw!:
+part	Ra"3
,i	Rv"?
-examplecom	Rv"?
+re	Rv"O
*before	Rv":
*curl	Rv":
*failed	Ro#k
+irst	Rm!?
*n	Rv"8
*or	R~#,
*rfc	Rh!A
*them	Ro!%
+ime	Rm!?
.connect	Rm!?
.out	Ra&(!:
+o	Fm!8[?o!T
*with	Rr#?
)ed 00000003	Re%8
)ing failed	R_&:
-ip	Ra%:
-or	Ra&:
-to	Ro#k
*on a	Jm!m[H
`)
