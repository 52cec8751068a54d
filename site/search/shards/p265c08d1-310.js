sitegenSearch("p265c08d1-310",`!!";!'	http/413/	413 Content Too Large	mistakes	Common mistakes	Not saying where the limit lies. People then halve their file until it fits. Closing the connection at once. The reset that follows can wipe the answer from the client's buffer before it is read; a server should close in two steps (RFC 9112, section 9.6). Trusting Content-Length alone. A chunked body has none, so count while you read. Retry-After on a limit that never changes. The client comes
&(	http/413/	413 Content Too Large	caching	Caching	A 413 is not kept without stated freshness (RFC 9110, section 15.1). It is about a body, and a cache does not look at the body of a request when it chooses a stored answer (RFC 9111, section 2). A kept one would refuse small uploads too.
&)	http/413/	413 Content Too Large	see-also	See also	Telling the caller a limit Choosing between neighbouring codes
&*	http/413/	413 Content Too Large	faq	FAQ	
`)
