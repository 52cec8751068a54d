sitegenSearch("p55cf7026-2",`!!"/!(	http/304/	304 Not Modified	caching	Caching	A 304 is not itself kept as an answer; it renews the one that is stored. The fresh time of that copy is counted anew from the headers of the 304 (RFC 9111, section 4.3.4). If those headers say no-cache, the copy may be kept but has to be checked before each use (RFC 9111, section 5.2.2.4). As advice: where a file's name changes with its content, a long max-age is better than revalidation. It
&)	http/304/	304 Not Modified	see-also	See also	Caching by status code Debugging responses
&*	http/304/	304 Not Modified	faq	FAQ	
`)
