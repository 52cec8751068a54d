sitegenSearch("p265c08d1-290",`!!"6!'	http/408/	408 Request Timeout	mistakes	Common mistakes	Sending it for a slow database. The client repeats the request at once and makes it slower. Keeping the connection open. If the missing bytes come after all, they would be read as a new request. A server that will close says so with Connection: close (RFC 9112, section 9.6). RFC 7231 asked for it in every 408 (RFC 7231, section 6.5.7); RFC 9110 no longer does. One limit for everything. Two
&(	http/408/	408 Request Timeout	caching	Caching	There is hardly anything to keep: the server may not even know which address was wanted. Only a stated freshness would make it cacheable (RFC 9110, section 15.1), and there is no reason to state one for a hitch on a single connection.
&)	http/408/	408 Request Timeout	see-also	See also	Retries: which failures pass with time Timeouts and who has the shortest
&*	http/408/	408 Request Timeout	faq	FAQ	
`)
