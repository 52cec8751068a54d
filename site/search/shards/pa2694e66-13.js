sitegenSearch("pa2694e66-13",`!!"E!(	http/417/	417 Expectation Failed	caching	Caching	It needs stated freshness to be kept (RFC 9110, section 15.1), and it occurs on uploads, whose answers caches hardly ever keep. Above all it describes the way and not the resource: the next request may take another.
&)	http/417/	417 Expectation Failed	see-also	See also	Is it the server or the proxy? Choosing a code when the request is at fault
&*	http/417/	417 Expectation Failed	faq	FAQ	
`)
