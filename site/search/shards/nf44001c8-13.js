sitegenSearch("nf44001c8-13",`!httpredirect fetch	Bt!H&3!A!H4:!f":":&:":
(quests rate5m	Ru!1
.4xx ratio	Ru!1
7rate5m	Ru!1
.5xx ratio	Ru!1
7rate5m	Ru!1
.endedearly rate5m	Ru!1
.total 5m	Ru!1
4code	Ru!1
4with	Ru!3
(served though	Rp!:
)ponsestatus in	Rp!,
&s 2026	R_%1
,1125t09	R_%1
(444	R{%:
(a	R{!f
)ccount	Rz%?
/examplecom	Rz%?
)ddress	FR:z#O",",
/es	Rz":
)nd	Rk"3
)pi	2k!1(*!1!8"*'1#[!d*?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
+examplecom	2k!1(*!1!8"*'1#[!d*?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
*p	Rs%1
+examplecom	Rs%1
(by	Rq"f
(dav	N|!?]?
+examplecom	N|!?]?
)ocs	Rk"?
,examplecom	Rk"?
(eu2	Rq"?
+apiexamplecom	Rq"?
)xample	:e!1!8.F)F>?'8o!8'^"*%f",%V"1!8!?#,*O
/com	Fq!F)F>?'8
/myshopifycom	Rh&8
/org	>e!1!8j#^"*%f",%V"1!8!?#,*O
*t	Rz#?
+examplecom	Rz#?
(files	Nu"?+?
-examplecom	Nu"?+?
`)
