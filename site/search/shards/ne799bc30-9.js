sitegenSearch("ne799bc30-9",`!caches that	Jk!Qp!O
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
'for	Rm!3
'if	R~"3
(s	Jj!3!:_!h
(t	R~",
'needs	Ji!3L?
'or	Js"3/fo!O
'returns	R_":
'that	Jj!:d!f)f
)e	Bv!f-?6f+:W36{&#H
*n	Ro"H
)is	Rm%:
(o	Bf%3;^%3+A0V
'whose	Rs"f
(ith	Rr"H
(ork	Rv!O
(rites	Rt"3
'yahoo	Rr%3
(ou	Ru!:
&ed a	Ry#3
*dvice	Jq!%y"%
*rticle	Ra!3
*s	Jq&,,:
)back	Rk!:
*indings	Rf",
`)
