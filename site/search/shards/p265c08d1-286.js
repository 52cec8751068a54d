sitegenSearch("p265c08d1-286",`!!"5!'	http/407/	407 Proxy Authentication Required	mistakes	Common mistakes	Putting the credentials into Authorization. That one goes through to the site, and the proxy still asks. A challenge in WWW-Authenticate. It belongs to 401, and proxy clients do not look there. An application that sends 407 because it happens to run behind a proxy. The client has no proxy to sign in to. Basic over an unencrypted connection to the proxy: the password can be read on the way (RFC
&(	http/407/	407 Proxy Authentication Required	caching	Caching	For https the question does not arise, because responses to CONNECT are not cacheable (RFC 9110, section 9.3.6). For plain http, freshness would have to be stated (RFC 9110, section 15.1); as advice, no proxy should.
&)	http/407/	407 Proxy Authentication Required	see-also	See also	Who may ask for which credentials Finding the hop that answered
&*	http/407/	407 Proxy Authentication Required	faq	FAQ	
`)
