sitegenSearch("pa2694e66-12",`!!"E!&	http/417/	417 Expectation Failed	example	Example	The first attempt fails on a proxy that does not know Expect. The second one sends the body straight away.
&'	http/417/	417 Expectation Failed	mistakes	Common mistakes	A client that gives up. The body has not been sent yet, so nothing is lost by a second attempt. A client that repeats the request with the same header, and gets the same answer. Sending Expect with a request that has no body. That is forbidden (RFC 9110, section 10.1.1). Taking the phrase at its word and using it for failed validation.
`)
