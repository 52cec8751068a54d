sitegenSearch("pdf2868b6-2",`!!",!(	http/301/	301 Moved Permanently	caching	Caching	A 301 is heuristically cacheable (RFC 9110, section 15.1). Without stated freshness a client sets the time itself, and that may be long, since HTTP prescribes no formula (RFC 9111, section 4.2.2). Stated freshness decides instead. So a 301 is not kept "for ever" unless you leave that to the browser. As advice: start with max-age=3600, and raise it when the move has proved sound. Keep the redirect
&)	http/301/	301 Moved Permanently	see-also	See also	How redirects treat the method Caching of redirects and errors
&*	http/301/	301 Moved Permanently	faq	FAQ	
`)
