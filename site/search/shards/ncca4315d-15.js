sitegenSearch("ncca4315d-15",`!http1.1 https	R{#8
*on	Rf#f
&adapter max	Rq!O
1retries	Rq!O
'pi ratelimit	Rq!:
'uth payment	Ro"m
&badmethod 408	Rj!:
'is 402	Ro"m
*resumable	Rx!&
&client http	R~%1
-module	Rv!:
-of	Rv!:
,error we	R~%,
,timeout 302	Rj!:
'odeelb4xxcount where	Ry#3
(nnect curl	Rt":
.n	Rt"8
&dev traces	Rx#3
*which	Rx#&
&equiv refresh	Ru#?
&httpstatus 306	Rj"H
1499	Rj!H
1http	Rj!,
&iamateapot in	Rj!:
&movedtemp 505	Rj!:
&networkorcache fetch	Fq!O8:.:.:
&permanentlyredirect in	Rj!:
&redirect fetch	Bn!H&3!A!H4:!f":":&:":
(quests rate5m	Ro!1
.4xx ratio	Ro!1
7rate5m	Ro!1
.5xx ratio	Ro!1
7rate5m	Ro!1
.endedearly rate5m	Ro!1
.total 5m	Ro!1
4code	Ro!1
4with	Ro!3
(served though	Rj!:
)ponsestatus in	Rj!,
&s 2026	Ry#1
,1125t09	Ry#1
(444	Ru%:
(a	Ru!f
)ccount	Rt%?
/examplecom	Rt%?
)ddress	FQ:u#O",",
/es	Rt":
)nd	Re"3
`)
