sitegenSearch("p62ea02f9-11",`!!"K!'	http/425/	425 Too Early	mistakes	Common mistakes	Believing that GET is harmless. Clients may send safe methods in early data (RFC 8470, section 4); it is for you to know which of your GETs do something. Switching early data on in the proxy and telling nobody. In nginx, ssl_early_data on needs proxy_set_header Early-Data \$ssl_early_data beside it, so that the application can decide (nginx, ssl_early_data). Servers of one group that decide
&(	http/425/	425 Too Early	caching	Caching	Not cacheable by default, and what it carries is not a representation of anything (RFC 8470, section 5.2). A second later the very same request is welcome.
&)	http/425/	425 Too Early	see-also	See also	Repeating a request safely Which hop wrote this response?
&*	http/425/	425 Too Early	faq	FAQ	
`)
