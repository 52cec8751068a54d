sitegenSearch("p11b07d6e-3",`!!"9!(	http/405/	405 Method Not Allowed	caching	Caching	Heuristically cacheable (RFC 9110, section 15.1). That matters less than it sounds, for most of these responses answer a method whose responses are not cacheable, such as PUT (RFC 9110, section 9.3.4) or DELETE (RFC 9110, section 9.3.5). The case to watch is a GET on an endpoint made for POST: that 405 can be kept. As advice: give it a short max-age if the endpoint may learn GET later.
&)	http/405/	405 Method Not Allowed	see-also	See also	Methods and codes in a REST API From a code to its cause
&*	http/405/	405 Method Not Allowed	faq	FAQ	
`)
