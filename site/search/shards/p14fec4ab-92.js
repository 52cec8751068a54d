sitegenSearch("p14fec4ab-92",`!!"S!'	http/508/	508 Loop Detected	mistakes	Common mistakes	Counting levels and calling 50 of them a loop. A deep tree is not a circular one; compare the identity of folders. Sending what was listed so far as a success. The client would take half a tree for all of it. Refusing Depth: infinity for its cost with this code. That is 403, with the element propfind-finite-depth (RFC 4918, section 9.1.1).
&(	http/508/	508 Loop Detected	caching	Caching	A refused PROPFIND is worth nothing to a cache, and 508 has no heuristic lifetime (RFC 9110, section 15.1). After the loop has been removed, the next request succeeds at once.
&)	http/508/	508 Loop Detected	see-also	See also	Debugging responses WebDAV among the protocols over HTTP
&*	http/508/	508 Loop Detected	faq	FAQ	
`)
