sitegenSearch("n1f0d7c91-8",`!caches that	Ji!Qp!O
)what	Ru"A
&ing a	R-1!8
+nd	F8:w#&A%
*by	>i!(2V#V%V%V%V"V&V+OAV&V
*explain	Rn%%
1s	Jr!%m#,
*for	Rc"O
*guide	Rj&^
*has	Rp!O
*is	Jl#O#O
*leads	Rr&V
*md	JD3g%:!^
*of	Jg"V)V
*people	Rc#V
+olicy	Rc#O
*saves	B,1!8"1"1"1"1*1
+hows	Ro!3
*ttl	Ri!f
*watching	Ro!&
+ithout	Rt!V
)md etag	Rj&^
,is	Rj&:
#data expired	Rq%?
%dy azure	Rn&&
(etc	Rn&1
(sitegen	Rn&1
/conf	Rn&1
#fe as	R"3
#lendar and	Rv%:
+month	Ri%V
%l 401	Ru!t
(25	Rg#h
(30	Rb&3
'81	Rq"?
'a	Rq#3
(nd	Rt":
)ything	Rg"f
(pplications	Rk!^
'each	Rl!&
'for	Rk!3
'if	R|"3
(s	Jh!3!:_!h
(t	R|",
'needs	Jg!3L?
'or	Fq"3/fo!O
'returns	R}!:
'that	Fh!:d!f)f
)e	Bt!f-?6f+:W36{&#H
*n	Rm"H
)is	Rk%:
(o	Bd%3;^%3+A0V
'whose	Rq"f
(ith	Rp"H
(ork	Rt!O
(rites	Rr"3
'yahoo	Rp%3
(ou	Rs!:
&ed a	Rw#3
*dvice	Jo!%y"%
*rticle	R_!3
*s	Jo&,,:
)back	Ri!:
*indings	Rd",
`)
