sitegenSearch("p14fec4ab-99",`!!"U!'	http/511/	511 Network Authentication Required	mistakes	Common mistakes	Answering so in an API because a token is missing. WWW-Authenticate belongs to that case, and the code is 401. Redirecting everything with 302 to the portal. Programs take the portal's page for the real one, and a cache may keep it. Answering requests for /favicon.ico with a picture of the portal. A browser may keep it and show it for the foreign site later. Counting it as an outage of the site.
&(	http/511/	511 Network Authentication Required	caching	Caching	Forbidden without exception (RFC 6585, section 6). Were it stored, the portal's page would go on standing in for the real one at home. no-store in the example is for caches that do not know the code.
&)	http/511/	511 Network Authentication Required	see-also	See also	Authentication and authorization Caching by status code
&*	http/511/	511 Network Authentication Required	faq	FAQ	
`)
