sitegenSearch("nb092b41e-9",`!cached page	R{!O
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
*hat	Jk!Qp!O
)what	Rw"A
&ing a	R-1!8
+nd	J8:y#&A%
*by	>k!(2V#V%V%V%V"V&V+OAV&V
*explain	Rp%%
1s	Jt!%m#,
*for	Re"O
*guide	Rl&^
*has	Rr!O
*is	Jn#O#O
*leads	Rt&V
*md	JD3i%:!^
*of	Ji"V)V
*people	Re#V
+olicy	Re#O
*saves	B,1!8"1"1"1"1*1
+hows	Rq!3
*ttl	Rk!f
*watching	Rq!&
+ithout	Rv!V
)md etag	Rl&^
,is	Rl&:
#data expired	Rs%?
%dy azure	Rp&&
(etc	Rp&1
(sitegen	Rp&1
/conf	Rp&1
#fe as	R"3
#lendar and	Rx%:
+month	Rk%V
%l 401	Rw!t
(25	Ri#h
(30	Rd&3
'81	Rs"?
'a	Rs#3
(nd	Rv":
)ything	Ri"f
(pplications	Rm!^
'each	Rn!&
`)
