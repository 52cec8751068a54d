sitegenSearch("nc9c3e1ee-2",`!mend it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O%3+1!:!?(&
'leave	Rn#H
'something	Rp!3
'the	Rz":
*m	Rh":
)ose	Rs&%
(itle	Ry&1!F
&ed elsewhere	Ru&O
*scape	Rt&3
)or	Rs&O
)the	Jb!,f!:
&ing the	Rg!:
&s is	RD,
)t	Fc%3J,)3
%tion of	Rl#:
*to	Rp&,
+witter	Rf&,
)s 409	Rh%3
+for	Rw&H
+how	Rx&V
+neighbours	Rx&,
+pages	Rx&V
+whether	Rx&V
%u of	Rs#,
#re existence	Rr"3
'transport	Rk%O
&ly not	Rn#H
)permitted	Ri":
)sent	Re"H
%ge conflict	R-,
(in	RE,
(keep	Rs&*
(needs	Rx":
(patch	R~"H!f
(the	J>:v%,
(union	JE:o%*
'd and	Rk&%
'patch json	R~"H!f
's or	Rx":
#ssage as	R_":
,ks	R0:
+t	Rx!O
*behind	Ra&:
,side	Jx"f-:
*ends	F),q!H3H
*for	Ra"H
+raming	Ro",
*hit	Rf&?
*in	Rq%,
+s	Jh!A_#A
+t	Rh!f
*label	Rl&H
*names	F/:':c&:
`)
