sitegenSearch("n2651ca3b-14",`!second should	Rk!:
*tatus	R_",
)the	Jl#H'm
,n	Rl#f
,re	R{#:
*ime	Bo!O(O#V03+H;,
*o	Ra',
*ry	Ju":L:
*wo	R7,
)unknowingly	Rk#,
+less	Rx!:
)version	Rz!,
*isit	Rk!A
)way	R|!:
*hat	Ru!:
+ere	Jk&A-3
*ord	Rt#f
(hand rubys	Rk%,
(s 23	R_':
*a	Ju!3o!:Y?
+nd	Jz!3l":
*between	Ry"H
+y	Fy"3;H43F3
*cloudflare	Rf%,
*double	Rg&:
*enterprise	Rf%3
*from	Ru!:
*has	R_&V
*if	R_"O
+n	R}&:
,ternet	Rn",
2draft	Rn",
+s	Ro!A
*met	R_&3
+illiseconds	R_',
*of	Jd%,H3
+r	Fu!3W:(:+3
*raise	Ry!H
*show	R}#:
+ince	Jk&{'6H
+tatus	Ry"?
*t	Ru!:
+hat	R}#:
,e	Ru!:
-n	Rr!O
+o	Ru!?
*unless	Rs#f
*was	Rz!3
+here	Rn#O
%ret a	Ri!^
)has	Ra%:
)is	Rt"H
)leaks	Ri!H
)md	R)3
)private	Ri!H
)record	Rr!^
)send	Rt"3
*uch	Rt"f
)that	Rs!:
*oken	Rq%,
)until	R_'3
(md unreadable	R)3
(s private	Jk!:4O
*removed	Ro!^
*to	Rm&H
*who	Rw&O
%tion 1	Ri#,
`)
