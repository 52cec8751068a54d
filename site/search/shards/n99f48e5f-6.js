sitegenSearch("n99f48e5f-6",`!cacheable without	Rq"O
'control and	Fc"O%O#3
/content	Fh!:*:9&!3t"3
6location	Fh!:*:9&!3
6type	Rz&3
/decides	Rr!V
/e	R_"3
0tag	R_"3
/from	Rg!O
/max	B:1M?7?)?"?(O.?
2age	B:1M?7?)?"?(O.?
/no	6e!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
1cache	Fg!^POW?D[
1store	6e!1)*.?!O%O)?%?'?%?!O"?.?'?&?(?"?#?!m%?"?%?9:
1transform	R|!3
/of	Rv!O
0n	Ry!O
1ly	Rh"H
/private	By!?(?*?C?I?
0ublic	Rp&[
/says	Rg#O
0hould	Rp#O
/that	Jg!O)V
'd and	Rh!V
*t	Rq"O
)by	Jw!O1O
)copy	Jv"OQ:
)is	Rg!3
)page	Rw!O
)should	Ro#3
's alerts	Rs!%
+l	Ry!H
+so	Ro#O
*nd	Bm!%.f)H:V6m,:
*t	Jf"O"O
*void	R_"O
)can	Jg"3GO
)discretion	Rd"O
*o	Jy"O:O
*rop	Rv"O
)errors	Rh#O
)hardly	R~"O
+ve	Rj"O
)in	RK3
)keep	Bn!,+OAV&V0V
)leave	Rf#O
)may	Bp!&:O0O8Hi!,
*ust	Ri#O
)on	Jz!O*O
*ut	Rg!H
)says	Rp!%
)take	Rk!O
*hat	Jg!Qp!O
)what	Rs"A
`)
