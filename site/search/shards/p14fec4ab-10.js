sitegenSearch("p14fec4ab-10",`!!"?!'	http/417/	417 Expectation Failed	mistakes	Common mistakes	A client that gives up. The body has not been sent yet, so nothing is lost by a second attempt. A client that repeats the request with the same header, and gets the same answer. Sending Expect with a request that has no body. That is forbidden (RFC 9110, section 10.1.1). Taking the phrase at its word and using it for failed validation.
&(	http/417/	417 Expectation Failed	caching	Caching	It needs stated freshness to be kept (RFC 9110, section 15.1), and it occurs on uploads, whose answers caches hardly ever keep. Above all it describes the way and not the resource: the next request may take another.
&)	http/417/	417 Expectation Failed	see-also	See also	Is it the server or the proxy? Choosing a code when the request is at fault
&*	http/417/	417 Expectation Failed	faq	FAQ	
`)
