sitegenSearch("p316ef2aa-15",`!!"%!(	http/204/	204 No Content	caching	Caching	A 204 is heuristically cacheable (RFC 9110, section 15.1), but the methods it mostly answers are not: responses to PUT and DELETE are not cacheable (RFC 9110, section 9.3.4, RFC 9110, section 9.3.5). Their success does oblige a cache to drop what it stored for that address (RFC 9111, section 4.4). A GET answered with 204 may be kept. As advice: give it no-store if the resource can get content
&)	http/204/	204 No Content	see-also	See also	Choosing a code for a REST API Quick reference
&*	http/204/	204 No Content	faq	FAQ	
`)
