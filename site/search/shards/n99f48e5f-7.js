sitegenSearch("n99f48e5f-7",`!caching a	R-1!8
+nd	F8:u#&A%
*by	>g!(2V#V%V%V%V"V&V+OAV&V
*explain	Rl%%
1s	Jp!%m#,
*for	Ra"O
*guide	Rh&^
*has	Rn!O
*is	Jj#O#O
*leads	Rp&V
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
(sitegen	Rl&1
/conf	Rl&1
#fe as	R"3
#lendar and	Rt%:
+month	Rg%V
%l 401	Rs!t
(25	Re#h
(30	R_&3
'81	Ro"?
'a	Ro#3
(nd	Rr":
)ything	Re"f
(pplications	Ri!^
'each	Rj!&
'for	Ri!3
'if	Rz"3
(s	Jf!3!:_!h
(t	Rz",
'needs	Je!3L?
'or	Fo"3/fo!O
'returns	R{!:
'that	Ff!:d!f)f
)e	Br!f-?6f+:W36{&#H
*n	Rk"H
)is	Ri%:
(o	Bb%3;^%3+A0O
'whose	Ro"f
(ith	Rn"H
(ork	Rr!O
(rites	Rp"3
'yahoo	Rn%3
(ou	Rq!:
&ed a	Ru#3
*dvice	Jm!%y"%
*rticle	R]3
*s	Jm&,,:
)back	Rg!:
*indings	Rb",
*y	Ry&3
)entry	Rs#f
`)
