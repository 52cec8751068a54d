sitegenSearch("p265c08d1-273",`!!"2!'	http/404/	404 Not Found	mistakes	Common mistakes	Answering 200 with a page that says "not found". Monitoring and crawlers take it for a success. Redirecting every unknown address to the home page. Readers lose the reason, and the broken link is never noticed. Sending 404 for an address that exists but not for this method; that is 405.
&(	http/404/	404 Not Found	caching	Caching	A 404 is heuristically cacheable: without explicit freshness a cache may keep it for a time of its own choosing (RFC 9110, section 15.1). As advice: give a 404 a short max-age where the resource may appear soon, so that its first readers do not meet the old answer. More in caching by status code. How long a CDN makes use of that is written in its manual: with Cloudflare it is three minutes for a
&)	http/404/	404 Not Found	see-also	See also	Choosing a code for a REST API Authentication: 401 and 403
&*	http/404/	404 Not Found	faq	FAQ	
`)
