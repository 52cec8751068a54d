sitegenSearch("n7452e036-13",`!cachecontrol no	6k!1#f'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
1cache	Fm!fPOW?D[
1store	6k!1)*.?!O%O)?%?'?%?!O"?.?'?&?(?"?#?!m%?"?%?9:
1transform	Rc"3
/of	R|!O
0n	R_"O
1ly	Rn"H
/private	B_"?(?*?C?I?
0ublic	Rv&[
/says	Rm#O
0hould	Rv#O
/that	Nm!V)V
1ere	Rm!O
'd and	Rn!V
*t	Rw"O
)by	N}!O1O
)copy	N|"OQ:
)is	Rm!3
)page	R}!O
)should	Ru#3
's alerts	Ry!%
+l	R_"H
+so	Ru#O
*nd	Bs!%.f)H:V6m,:
*t	Nl"O"O
*void	Rf"O
)can	Nm"3GO
)discretion	Rj"O
*o	N_#O:O
*rop	R|"O
)errors	Rn#O
)hardly	Re#O
+ve	Rp"O
)in	RL3
)keep	Bt!,+OAV&V0V
)leave	Rl#O
)may	Bv!&:O0O8Hi!,
*ust	Ro#O
)on	Na"O*O
*ut	Rm!O
)says	Rv!%
)take	Rq!O
*hat	Nm!Xp!O
)what	Ry"A
(tatus tell	Rq!O
.where	Rm!V
&ing a	R-1!8
+nd	J9:z#&A%
*by	>m!(2V#V%V%V%V"V&V+OAV&V
*explain	Rr%%
1s	Nv!%m#,
*for	Rg"O
*guide	Rn&^
*has	Rt!O
*is	Np#O#O
*leads	Rv&V
`)
