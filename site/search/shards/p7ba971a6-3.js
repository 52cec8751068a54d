sitegenSearch("p7ba971a6-3",`!!"&!'	http/205/	205 Reset Content	mistakes	Common mistakes	A message for the user in the body. It will be lost, or confuse the client's reading of the connection. No Content-Length: 0 over HTTP/1.1. The client waits for bytes that never come. Sending it to a browser and waiting for the fields to clear. Using it for "log out" or "clear your storage". It speaks of the view that sent the request, and of nothing else.
&(	http/205/	205 Reset Content	caching	Caching	Not kept unless the response grants it a lifetime (RFC 9110, section 15.1), and there is no sense in that: an entry is made with POST, and the wish to clear the screen is good for one moment.
&)	http/205/	205 Reset Content	see-also	See also	Choosing a code for a REST API Redirects after a form
&*	http/205/	205 Reset Content	faq	FAQ	
`)
