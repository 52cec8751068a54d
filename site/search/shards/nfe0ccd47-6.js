sitegenSearch("nfe0ccd47-6",`!cachecontrol of	Rv!O
0n	Ry!O
1ly	Rh"H
/private	By!?(?*?C?I?
0ublic	Ro&[
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
)may	Bp!&:O0O8Hh!,
*ust	Ri#O
)on	Jz!O*O
*ut	Rg!H
)says	Rp!%
)take	Rk!O
*hat	Jg!Qp!O
)what	Rs"A
&ing a	R-1!8
+nd	F8:u#&A%
*by	>g!(2V#V%V%V%V"V&V+OAV&V
*explain	Rl%%
1s	Jp!%l#,
*for	Ra"O
*guide	Rh&^
*has	Rn!O
*is	Jj#O#O
*leads	Ro&V
*md	JD3e%:!^
*of	Je"V)V
*people	Ra#V
+olicy	Ra#O
*saves	B,1!8"1"1"1"1*1
+hows	Rm!3
*ttl	Rg!f
*watching	Rm!&
+ithout	Rr!V
)md etag	Rh&^
,is	Rh&:
#data expired	Ro%?
%dy azure	Rl&&
(etc	Rl&1
`)
