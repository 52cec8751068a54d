sitegenSearch("nd052607f-78",`!contentlength 61	Jz!?,?
12	Rk"?
13	Rf!*
14	Rj"?
15	Fy!?e!?6?
18	Ra#?
19	Rp%?
0734003200	Rx!?
14	Rf#?
08	Rg!?
13	Rq#?
18	Rt#?
19	R{!?
091	Rs#?
13	R|!?
156	Rn%?
16	Ju"?>?
19	Rq"?
0alone	Rz"H
1nd	Rx"H
0even	R}!H
0first	Rz":
1or	R_"H
0header	Rx"&
0is	Rx"?
0python	Rx"&
0rfc	Rx",
0that	Ry&3
0with	Rr#H
*ocation and	R_"3
2date	Fh!:*:9&!3
2equal	Jy!O"O
2rfc	Jl"O.O
2that	Rg!,
)range bytes	F_",!??3!?N1!?
/content	R_"&
6type	R_"&
/has	Rh!A
/of	R_",
0r	Fh!3(V#3
0ut	R}"H
/tells	R_",!f
/with	R}"f
)s dates	Ru&,
+in	Rn&,
,tem	Ru&v!{!
+never	Rr&O
+read	Ri&1
+the	Ru&O
+whether	Ru&O
,rite	Ri&1
*ecuritypolicy default	Jo&3![#,
?src	Jo&3![#,
8forbids	Rs&%
8x	Rl&:
9contenttypeoptions	Rl&:
)toolarge go	Rj!3
2in	Rj!3
2since	Rz"&
*ype and	Rk!,
`)
