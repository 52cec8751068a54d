sitegenSearch("nd96d4998-1",`!http such	Ji"3J,
(witching	Rw!&
'temporary	Rm"&
(hat	Jh#37:
)e	Jb#,7A
(imeout	Ra&1
(o	Fh!3.O!f:fp!,!3
)o	Jg#&%&
(ransport	Js!O?:
(ype	Ry&1!F
+s	.l!,!3!:,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'unauthorized	Rp"&
*vailable	Jl#&&&
)processable	Rd#&
)supported	R~"&
(pgrade	Rh#&
(rl	2l!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
(se	Rk"&
'variant	Rs#&
(ersion	Bj!H#:(H'fQf,(!?!f-8
'wants	Rh&^
)s	Rb#,
(hich	Ri%&
(ith	Rh&^
(ww	Jg"Hv!1
*examplecom	Jg"Hv!1
'xff	R|#:
&1.0 with	Rh#f
(1 https	R}#8
*on	Rh#f
&adapter max	Rs!O
1retries	Rs!O
'pi ratelimit	Rs!:
'uth payment	Rq"m
&badmethod 408	Rl!:
'is 402	Rq"m
*resumable	Rz!&
&client http	Ra&1
-module	Rx!:
-of	Rx!:
,error we	Ra&,
,timeout 302	Rl!:
`)
