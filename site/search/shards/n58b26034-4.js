sitegenSearch("n58b26034-4",`!http such	Jk"3J,
(witching	Ry!&
'temporary	Ro"&
(hat	Jj#37:
)e	Jd#,7A
(imeout	Rc&1
(o	Fj!3.O!f:fp!,!3
)o	Ji#&%&
(ransport	Ju!O?:
(ype	R{&1!F
+s	.n!,!3!:,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'unauthorized	Rr"&
*vailable	Jn#&&&
)processable	Rf#&
)supported	Ra#&
(pgrade	Rj#&
(rl	2n!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
(se	Rm"&
'variant	Ru#&
(ersion	Bl!H#:(H'fQf,(!?!f-8
'wants	Rj&^
)s	Rd#,
(hich	Rk%&
(ith	Rj&^
(ww	Ji"Hv!1
*examplecom	Ji"Hv!1
'xff	R~#:
&1.0 with	Rj#f
(1 https	R_%8
*on	Rj#f
&adapter max	Ru!O
1retries	Ru!O
'pi ratelimit	Ru!:
'uth payment	Rs"m
&badmethod 408	Rn!:
'is 402	Rs"m
*resumable	R|!&
&client http	Rc&1
-module	Rz!:
-of	Rz!:
,error we	Rc&,
,timeout 302	Rn!:
`)
