sitegenSearch("p14fec4ab-2",`!!"=!'	http/415/	415 Unsupported Media Type	mistakes	Common mistakes	Comparing the header as a whole. application/json; charset=utf-8 is JSON, and so is application/merge-patch+json to a parser. Believing the header and not looking. A script with the type of an image is still a script. Accepting everything. Without the check, a form on a foreign site can post "JSON" as text/plain, and the browser sends no preflight before it (Fetch, CORS-safelisted
&(	http/415/	415 Unsupported Media Type	caching	Caching	Stated freshness would be needed for a cache to keep it (RFC 9110, section 15.1). The verdict depends on headers of the request that a cache ignores unless Vary names them (RFC 9111, section 4.1), so there is much to lose and nothing to win.
&)	http/415/	415 Unsupported Media Type	see-also	See also	The order of checks in a REST API Trying a request with curl
&*	http/415/	415 Unsupported Media Type	faq	FAQ	
`)
