sitegenSearch("p265c08d1-238",`!!")!)	http/304/	304 Not Modified	see-also	See also	Caching by status code Debugging responses
&*	http/304/	304 Not Modified	faq	FAQ	
&+	http/304/	304 Not Modified	why-does-my-server-always-send-200-and-never-304	Why does my server always send 200 and never 304?	Go through these in turn: The first response has no ETag and no Last-Modified, so the client has nothing to ask with. The ETag differs each time. It may contain a timestamp, or each server behind the load balancer makes its own. The request has no condition. Developer tools with the cache switched off send none, and neither does plain curl. The response said no-store, so there is no copy to ask
`)
