sitegenSearch("n7452e036-14",`!caching md	NE3j%:!^
*of	Nk"V)V
*people	Rg#V
+olicy	Rg#O
*saves	B,1!8"1"1"1"1+1
+hows	Rs!3
*ttl	Rm!m
*watching	Rs!&
+ithout	Rx!V
)md etag	Rn&^
,is	Rn&:
#data expired	Ru%?
%dy azure	Rr&&
(etc	Rr&1
(sitegen	Rr&1
/conf	Rr&1
#fe as	R"3
#lendar and	Rz%:
+month	Rm%V
%l 401	Ry!{"
(25	Rk#h
(30	Rf&3
'81	Ru"?
'a	Nq!^f!3
(nd	Rx":
)ything	Rk"f
(pplications	Ro!f
'each	Rp!&
'for	Ro!3
'if	Ra#3
(s	Nl!3!:_!h
(t	Ra#,
'needs	Nk!3L?
'or	Ju"3/fo!O
'returns	Rb":
'that	Jl!:d!f)f
)e	Bx!f-?6f+:W36{&#H
*n	Rq"H
)is	Ro%:
)ose	Rs&,
(o	Bh%3;^%3+A0V
'whose	Ru"f
(ith	Rt"H
(ork	Rx!O
(rites	Rv"3
'yahoo	Rt%3
(ou	Rw!:
&ed a	R{#3
*dvice	Ns!%y"%
*rticle	Rb!3
*s	Ns&,,:
)back	Rm!:
*indings	Rh",
*y	R_'3
)entry	Ry#f
)full	R@3
)it	Np",8O
)location	Rx%:
)meaning	R8,
)now	N@,x%3
)one	Ru%3
)reactive	Rj",
+strictions	Rj&,
)severity	Rf!3
`)
