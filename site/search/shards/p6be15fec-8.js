sitegenSearch("p6be15fec-8",`!!!z!'	http/101/	101 Switching Protocols	mistakes	Common mistakes	A reverse proxy that swallows the offer. Upgrade and Connection concern one hop only, so nginx passes them on only when the configuration says so (nginx, WebSocket proxying). A quiet connection that breaks after a minute. By the same page, nginx closes it when the server behind has sent nothing for 60 seconds. Raise proxy_read_timeout, or send pings. Not looking at Origin. Any page can open a
&(	http/101/	101 Switching Protocols	caching	Caching	There is nothing to keep. A cache stores final HTTP responses (RFC 9111, section 3); the messages of a WebSocket are not responses at all.
&)	http/101/	101 Switching Protocols	see-also	See also	Debugging responses Authentication
&*	http/101/	101 Switching Protocols	faq	FAQ	
`)
