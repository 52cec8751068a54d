sitegenSearch("nd96d4998-2",`!httpcodeelb4xxcount where	R{#3
(nnect curl	Rv":
.n	Rv"8
&dev traces	Rz#3
*which	Rz#&
&equiv refresh	Rw#?
&httpstatus 306	Rl"H
1499	Rl!H
1http	Rl!,
&iamateapot in	Rl!:
&movedtemp 505	Rl!:
&networkorcache fetch	Fs!O8:.:.:
&permanentlyredirect in	Rl!:
&redirect fetch	Bp!H&3!A!H4:!f":":&:":
(quests rate5m	Rq!1
.4xx ratio	Rq!1
7rate5m	Rq!1
.5xx ratio	Rq!1
7rate5m	Rq!1
.endedearly rate5m	Rq!1
.total 5m	Rq!1
4code	Rq!1
4with	Rq!3
(served though	Rl!:
)ponsestatus in	Rl!,
&s 2026	R{#1
,1125t09	R{#1
(444	Rw%:
(a	Rw!f
)ccount	Rv%?
/examplecom	Rv%?
)ddress	FQ:w#O",",
/es	Rv":
)nd	Rg"3
)pi	2g!1(*!1!8"*'1,?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
+examplecom	2g!1(*!1!8"*'1,?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
*p	Ro%1
+examplecom	Ro%1
(by	Rm"f
(dav	Jx!?]?
+examplecom	Jx!?]?
`)
