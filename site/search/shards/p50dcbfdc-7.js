sitegenSearch("p50dcbfdc-7",`!!"Y!(	http/508/	508 Loop Detected	caching	Caching	A refused PROPFIND is worth nothing to a cache, and 508 has no heuristic lifetime (RFC 9110, section 15.1). After the loop has been removed, the next request succeeds at once.
&)	http/508/	508 Loop Detected	see-also	See also	Debugging responses WebDAV among the protocols over HTTP
&*	http/508/	508 Loop Detected	faq	FAQ	
&+	http/508/	508 Loop Detected	what-is-508-resource-limit-is-reached-on-my-web-site	What is "508 Resource Limit Is Reached" on my web site?	Another thing under the same number. On shared hosting with CloudLinux, each account may run only so many scripts at once. The web server answers 508 when this limit, called entry processes, is used up (CloudLinux, limits). There is no loop to look for. Find the slow or popular script, cache its pages, keep crawlers off it, or ask the host for a higher limit.
`)
