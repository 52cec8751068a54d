sitegenSearch("n712091df-7",`!cachingmd etag	Rh&^
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
)e	Br!f-?6f+:W36{%#H
*n	Rk"H
)is	Ri%:
(o	Bb%3;^%3+A/O
'whose	Ro"f
(ith	Rn"H
(ork	Rr!O
(rites	Rp"3
'yahoo	Rn%3
(ou	Rq!:
&ed a	Ru#3
*dvice	Jm!%y"%
*rticle	R]3
*s	Rv&:
)back	Rg!:
*indings	Rb",
*y	Rx&3
)entry	Rs#f
)full	R?3
)it	Jj",8O
)location	Rr%:
)meaning	R7,
)now	J?,r%3
)one	Ro%3
)reactive	Rd",
+strictions	Rd&,
)severity	Ra!3
*idebar	R[3
0ofmine	R[3
)transparent	Rq#,
)what	R?,
+en	Ri#3
*ith	Jm":1A
'r a	Je!,VV
*fter	Re#:
*nd	Rh#,
*s	Rk#m
+ks	Re#3
)can	Jv"H!f6H
`)
