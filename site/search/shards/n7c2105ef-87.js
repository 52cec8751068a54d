sitegenSearch("n7c2105ef-87",`!second word	Rp#f
)yaml	R-,
(hand rubys	Rg%,
(s 23	Rz&:
*a	Fq!3o!:X?
+nd	Jv!3l":
*between	Ru"H
+y	Fu"3;H43F3
*cloudflare	Rb%,
*double	Rc&:
*enterprise	Rb%3
*from	Rq!:
*has	R{%V
+ow	R_%&
*if	R{!O
+n	Rx&:
,ternet	Rj",
2draft	Rj",
+s	Rk!A
*met	R{%3
+illiseconds	Rz&,
*of	J_%,H3
+r	Fq!3W:(:+3
*raise	Ru!H
*show	Ry#:
+ince	Jg&{&5H
+tatus	Ru"?
*t	Rq!:
+hat	Ry#:
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
)until	Rz&3
(md unreadable	R)3
(s private	Jg!:4O
*removed	Rk!^
*to	Ri&H
*who	Rr&O
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
`)
