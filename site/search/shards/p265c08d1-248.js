sitegenSearch("p265c08d1-248",`!!",!'	http/307/	307 Temporary Redirect	mistakes	Common mistakes	Sending it after a form was stored. The browser posts the form a second time, to the address in Location. Using it for a move that is final. Every call then costs two round trips, for ever, and nobody updates the old address. Redirecting to another host and expecting the credentials to travel along. As advice: keep both under one origin, or put a short-lived signature for this one request into
&(	http/307/	307 Temporary Redirect	caching	Caching	Without explicit freshness a cache does not reuse a 307; with Cache-Control: max-age or Expires it may (RFC 9110, section 15.1). As advice: add no-store if the target may change at any time, as in the example, and a max-age of minutes at most otherwise.
&)	http/307/	307 Temporary Redirect	see-also	See also	Redirects: which of the five to send Status codes and caching
&*	http/307/	307 Temporary Redirect	faq	FAQ	
`)
