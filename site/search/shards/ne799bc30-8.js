sitegenSearch("ne799bc30-8",`!cacheable value	Rt&?
,which	Rg#O
-ithout	Ru"O
'control and	Jg"O%O#3
/content	Fl!:*:9&!3t"3
6location	Jl!:*:9&!3
6type	R~&3
/decides	Rv!V
/e	Rd"3
0tag	Rd"3
/from	Rk!O
/max	B:1Q?7?)?"?(O.?
2age	B:1Q?7?)?"?(O.?
/no	6i!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
1cache	Fk!^POW?D[
1store	6i!1)*.?!O%O)?%?'?%?!O"?.?'?&?(?"?#?!m%?"?%?9:
1transform	Ra"3
/of	Rz!O
0n	R}!O
1ly	Rl"H
/private	B}!?(?*?C?I?
0ublic	Rt&[
/says	Rk#O
0hould	Rt#O
/that	Jk!O)V
'd and	Rl!V
*t	Ru"O
)by	J{!O1O
)copy	Jz"OQ:
)is	Rk!3
)page	R{!O
)should	Rs#3
's alerts	Rw!%
+l	R}!H
+so	Rs#O
*nd	Bq!%.f)H:V6m,:
*t	Jj"O"O
*void	Rd"O
)can	Jk"3GO
)discretion	Rh"O
*o	J}"O:O
*rop	Rz"O
)errors	Rl#O
)hardly	Rc#O
+ve	Rn"O
)in	RK3
)keep	Br!,+OAV&V0V
)leave	Rj#O
)may	Bt!&:O0O8Hi!,
*ust	Rm#O
)on	J~!O*O
*ut	Rk!H
)says	Rt!%
)take	Ro!O
`)
