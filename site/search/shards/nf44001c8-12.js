sitegenSearch("nf44001c8-12",`!http unprocessable	Rh#&
)supported	Rc#&
(pgrade	Rl#&
(rl	2p!,!f)O"3)&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
(se	Ro"&
'variant	Rw#&
(ersion	Bn!H#:(H'fQf,(!?!f-8
'wants	Rl&^
)s	Rf#,
(hich	Rm%&
(ith	Rl&^
(ww	Nk"Hv!1
*examplecom	Nk"Hv!1
'xff	Ra%:
&1.0 with	Rl#f
(1 https	Rb%8
*on	Rl#f
&adapter max	Rw!O
1retries	Rw!O
'pi idempotency	Ry!^
*ratelimit	Rw!:
'uth payment	Ru"m
&badmethod 408	Rp!:
'is 402	Ru"m
*resumable	R~!&
&client and	Rw!O
.s	Rx!3
-http	Re&1
-kept	Rx!3
-module	R|!:
-of	R|!:
-redirect	Rx!3
5normal	Rx!3
,error we	Re&,
,timeout 302	Rp!:
'odeelb4xxcount where	R_%3
(nnect curl	Rz":
.n	Rz"8
&dev traces	R~#3
*which	R~#&
&equiv refresh	R{#?
&httpstatus 306	Rp"H
1499	Rp!H
1http	Rp!,
&iamateapot in	Rp!:
&movedtemp 505	Rp!:
&networkorcache fetch	Fw!O8:.:.:
&permanentlyredirect in	Rp!:
`)
