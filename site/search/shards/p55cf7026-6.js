sitegenSearch("p55cf7026-6",`!!"0!'	http/305/	305 Use Proxy (deprecated)	mistakes	Common mistakes	Sending people through a proxy with it. They see an empty page or an error. Writing a client that obeys. A hostile server could then route traffic through a machine of its choice. Calling 407 the modern name of this code. A 407 comes from a proxy that is in use already and asks who you are.
&(	http/305/	305 Use Proxy (deprecated)	caching	Caching	It is missing from the list of codes that caches may keep by default (RFC 9110, section 15.1), which suits a code that was meant for one request.
&)	http/305/	305 Use Proxy (deprecated)	see-also	See also	Redirects The five classes
`)
