sitegenSearch("n58b26034-5",`!httpcodeelb4xxcount where	R}#3
(nnect curl	Rx":
.n	Rx"8
&dev traces	R|#3
*which	R|#&
&equiv refresh	Ry#?
&httpstatus 306	Rn"H
1499	Rn!H
1http	Rn!,
&iamateapot in	Rn!:
&movedtemp 505	Rn!:
&networkorcache fetch	Fu!O8:.:.:
&permanentlyredirect in	Rn!:
&redirect fetch	Br!H&3!A!H4:!f":":&:":
(quests rate5m	Rs!1
.4xx ratio	Rs!1
7rate5m	Rs!1
.5xx ratio	Rs!1
7rate5m	Rs!1
.endedearly rate5m	Rs!1
.total 5m	Rs!1
4code	Rs!1
4with	Rs!3
(served though	Rn!:
)ponsestatus in	Rn!,
&s 2026	R}#1
,1125t09	R}#1
(444	Ry%:
(a	Ry!f
)ccount	Rx%?
/examplecom	Rx%?
)ddress	FQ:y#O",",
/es	Rx":
)nd	Ri"3
)pi	2i!1(*!1!8"*'1,?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
+examplecom	2i!1(*!1!8"*'1,?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
*p	Rq%1
+examplecom	Rq%1
(by	Ro"f
(dav	Jz!?]?
+examplecom	Jz!?]?
`)
