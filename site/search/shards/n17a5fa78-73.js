sitegenSearch("n17a5fa78-73",`!http was	R_#,
(hich	Rg%&
(ith	Rf&^
(ww	Je"Hv!1
*examplecom	Je"Hv!1
'xff	Rz#:
&1.0 with	Rf#f
(1 https	R{#8
*on	Rf#f
&accepted swift	R{!&
'dapter max	Rq!O
1retries	Rq!O
'lreadyreported swift	Rb"&
'pi ratelimit	Rq!:
'uth payment	Ro"m
&badgateway swift	Rm#&
)method 408	Rj!:
)request swift	Rm"&
'is 402	Ro"m
*resumable	Rx!&
&client http	R~%1
-module	Rv!:
-of	Rv!:
,error we	R~%,
,timeout 302	Rj!:
'odeelb4xxcount where	Ry#3
(nflict swift	Rv"&
)nect curl	Rt":
.n	Rt"8
)tinue swift	Rt!&
'reated swift	Rz!&
&dev traces	Rx#3
*which	Rx#&
&earlyhints swift	Rw!&
'quiv refresh	Ru#?
'xpectationfailed swift	R~"&
&faileddependency swift	Rd#&
'orbidden swift	Rp"&
(und swift	Rf"&
&gatewaytimeout swift	Ro#&
'one swift	Rw"&
&httpstatus 306	Rj"H
1499	Rj!H
1http	Rj!,
&iamateapot in	Rj!:
1swift	R_#&
'mused swift	Rc"&
`)
