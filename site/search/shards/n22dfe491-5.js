sitegenSearch("n22dfe491-5",`!seconds that	Ry#:
,e	Rq!:
-n	Rn!O
+o	Rq!?
*unless	Ro#f
*was	Rv!3
+here	Rj#O
%ret a	Re!^
)has	R|#:
)is	Rp"H
)leaks	Re!H
)md	R)3
)private	Re!H
)record	Rn!^
)send	Rp"3
*uch	Rp"f
)that	Ro!:
*oken	Rm%,
)until	R{&3
(md unreadable	R)3
(s private	Jg!:4O
*removed	Rk!^
*to	Ri&H
*who	Rs&O
%tion 1	Re#,
+.3	Ru!,
+0	Rj!A
,.1	Rv!&!,
..1	Fq!H%,!3!:8H5,!3!:
-2	Ru!H
..1	Rr"3
/2	Fr!A"A):"f
/3	Bq!3,:13>:(:
/4	Rk!:
-3.6	Ri"3
/7	Rj",
-4	Rc#:
..1	Rc"&!,!O
-5.1	Jc"3G3
/2	Rc"3
/3	Rc"3
+1.1	Ra"&!:
-3	Rc#&!,
-4	Rd#&!,
-5	Jq!Hc!&!,!:
-6.1	Re!3
-7.1	Re!A
/2	Rt":
+2.2	Rd",
-4.1	Rs",!H
-5.3	Js"3+3
+3	Js!H/,!H
,.1	Ra":
..1	Fv"3%:!O/H
/2	Jh"333
/3	Rh"3
/4	Ry"3
/5	J_"A?H
-2.1	Js!3G3
+4.1.2	R}"3
-2	J_"3?3!H
.8	Ra"H
-3	R_":
-4	J_",!f?3
-9	Ra":
+5	:f!,%%!,!3B:#:",#:2:#:+,(:>35,
`)
