sitegenSearch("p62ea02f9-1",`!!"I!'	http/423/	423 Locked	mistakes	Common mistakes	An API of its own that says "locked" and offers no way to see, extend or release the lock. Locks without an end. A crashed client never unlocks; give every lock a timeout (RFC 4918, section 6.6). Taking the token for a password. Anybody may read it in lockdiscovery, so the server also has to check that the caller is the one who locked (RFC 4918, section 6.4). A bare 423. Without the element in
&(	http/423/	423 Locked	caching	Caching	No specification makes it heuristically cacheable, which leaves stated freshness as the only way into a cache (RFC 9110, section 15.1). A lock can be released at any second, and the methods concerned change things; state nothing.
&)	http/423/	423 Locked	see-also	See also	Two writers and one record What the codes of WebDAV stand for
&*	http/423/	423 Locked	faq	FAQ	
`)
