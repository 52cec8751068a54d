sitegenSearch("n17a5fa78-75",`!httprequestentitytoolarge swift	Rz"&
-headerfieldstoolarge swift	Ri#&
-s rate5m	Ro!1
.4xx ratio	Ro!1
7rate5m	Ro!1
.5xx ratio	Ro!1
7rate5m	Ro!1
.endedearly rate5m	Ro!1
.total 5m	Ro!1
4code	Ro!1
4with	Ro!3
-timeout swift	Ru"&
-uritoolong swift	R{"&
(served swift	Rj"&
/though	Rj!:
*tcontent swift	R~!&
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
)pi	2e!1(*!1!8"*'1,?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
+examplecom	2e!1(*!1!8"*'1,?.f&?"?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?!d"?%?"?"?"?"?"?H1
*p	Rm%1
+examplecom	Rm%1
(by	Rk"f
(dav	Jv!?]?
+examplecom	Jv!?]?
)ocs	Re"?
,examplecom	Re"?
(eu2	Rk"?
+apiexamplecom	Rk"?
)xample	:k!F)F>?'8o!8(*%f",#V"1!8!?#,*O
/com	Fk!F)F>?'8
/myshopifycom	Rb&8
`)
