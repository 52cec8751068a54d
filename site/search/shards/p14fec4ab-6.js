sitegenSearch("p14fec4ab-6",`!!">!'	http/416/	416 Range Not Satisfiable	mistakes	Common mistakes	Leaving Content-Range out. The client cannot tell a finished file from a shrunken one. Writing it in the form of a 206, such as bytes 0-0/18251. In a 416 an asterisk stands for the range. Refusing a range whose end is too large. It is to be cut at the end of the file. Resuming without If-Range. If the file has been replaced by a shorter one, the client gets a 416 and keeps a useless half; with
&(	http/416/	416 Range Not Satisfiable	caching	Caching	Unless it states its freshness, no cache keeps it (RFC 9110, section 15.1). Do not state any. Range takes no part in choosing a stored response, unless Vary names it (RFC 9111, section 4). A kept 416 could therefore answer somebody who wants the whole file.
&)	http/416/	416 Range Not Satisfiable	see-also	See also	Stored responses and how one is chosen Asking with curl, one header at a time
&*	http/416/	416 Range Not Satisfiable	faq	FAQ	
`)
