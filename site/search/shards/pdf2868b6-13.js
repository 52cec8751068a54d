sitegenSearch("pdf2868b6-13",`!!".!(	http/303/	303 See Other	caching	Caching	A 303 is stored only with explicit freshness (RFC 9110, section 15.1), and after a POST there is seldom a reason to give it any: each submission should reach the server. The page it leads to is a normal GET and is cached by its own headers. As advice: when a monitor answers GET with a 303, leave freshness out as well for as long as the result can be replaced or deleted. A stored redirect would go
&)	http/303/	303 See Other	see-also	See also	How redirects treat the method Choosing a code for a REST API
&*	http/303/	303 See Other	faq	FAQ	
`)
