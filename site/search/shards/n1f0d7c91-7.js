sitegenSearch("n1f0d7c91-7",`!cacheable value	Rr&?
,which	Re#O
-ithout	Rs"O
'control and	Fe"O%O#3
/content	Fj!:*:9&!3t"3
6location	Fj!:*:9&!3
6type	R|&3
/decides	Rt!V
/e	Rb"3
0tag	Rb"3
/from	Ri!O
/max	B:1O?7?)?"?(O.?
2age	B:1O?7?)?"?(O.?
/no	6g!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
1cache	Fi!^POW?D[
1store	6g!1)*.?!O%O)?%?'?%?!O"?.?'?&?(?"?#?!m%?"?%?9:
1transform	R~!3
/of	Rx!O
0n	R{!O
1ly	Rj"H
/private	B{!?(?*?C?I?
0ublic	Rr&[
/says	Ri#O
0hould	Rr#O
/that	Ji!O)V
'd and	Rj!V
*t	Rs"O
)by	Jy!O1O
)copy	Jx"OQ:
)is	Ri!3
)page	Ry!O
)should	Rq#3
's alerts	Ru!%
+l	R{!H
+so	Rq#O
*nd	Bo!%.f)H:V6m,:
*t	Jh"O"O
*void	Rb"O
)can	Ji"3GO
)discretion	Rf"O
*o	J{"O:O
*rop	Rx"O
)errors	Rj#O
)hardly	Ra#O
+ve	Rl"O
)in	RK3
)keep	Bp!,+OAV&V0V
)leave	Rh#O
)may	Br!&:O0O8Hi!,
*ust	Rk#O
)on	J|!O*O
*ut	Ri!H
)says	Rr!%
)take	Rm!O
`)
