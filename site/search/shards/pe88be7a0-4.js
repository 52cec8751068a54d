sitegenSearch("pe88be7a0-4",`!!"3!(	http/308/	308 Permanent Redirect	caching	Caching	A 308 is heuristically cacheable: a client may keep it without being told for how long (RFC 9110, section 15.1). A stated max-age overrides that guess. As advice: state one, and keep it short at first, for the reasons given under 301. Do not count on it for writes. A response to POST may be stored only with explicit freshness and a matching Content-Location (RFC 9110, section 9.3.3), and
&)	http/308/	308 Permanent Redirect	see-also	See also	How redirects treat the method Caching of redirects and errors
&*	http/308/	308 Permanent Redirect	faq	FAQ	
`)
