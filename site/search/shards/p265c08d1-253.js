sitegenSearch("p265c08d1-253",`!!"-!)	http/308/	308 Permanent Redirect	see-also	See also	How redirects treat the method Caching of redirects and errors
&*	http/308/	308 Permanent Redirect	faq	FAQ	
&+	http/308/	308 Permanent Redirect	should-i-use-301-or-308-for-a-permanent-redirect	Should I use 301 or 308 for a permanent redirect?	For pages that are only read, either will do: GET stays GET under both, and 301 is understood by the oldest clients. For anything that receives a POST, send 308. Under a 301 a client may repeat the POST as a GET (RFC 9110, section 15.4.2). The body is lost then, and the new address answers with a 405 or, worse, with a harmless-looking list.
`)
