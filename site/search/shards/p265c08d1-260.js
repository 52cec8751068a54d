sitegenSearch("p265c08d1-260",`!!"/!'	http/401/	401 Unauthorized	mistakes	Common mistakes	Leaving out WWW-Authenticate. It is required, and generic clients depend on it. If nginx asks a login service through auth_request, the header of that service's answer reaches the client (nginx, auth_request). Sending Basic to a page's own script calls. The browser's dialogue appears over your login form; use another scheme there. Answering an API call with a 302 to the login page. The client
&(	http/401/	401 Unauthorized	caching	Caching	Not cacheable unless the response states its own freshness (RFC 9110, section 15.1). Do not state one. A stored response is chosen by address, method and the headers named in Vary (RFC 9111, section 4), so a kept 401 can be served to a caller who has signed in since. We recommend Cache-Control: no-store.
&)	http/401/	401 Unauthorized	see-also	See also	Authentication: which code for which refusal Tracing a failed request
&*	http/401/	401 Unauthorized	faq	FAQ	
`)
