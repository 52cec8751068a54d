sitegenSearch("p14fec4ab-154",`!!"l!%	http/google/308/	308 Resume Incomplete	what-to-do	What to do	Switch off automatic redirects for these requests. Continue at the byte after the end of Range, not after what you believe to have sent. Pass it through in proxies, and do not count it as a redirect. A cache may keep a 308 by its number; for a PUT it has no reason to. Do not copy the scheme. For new services, look at the IETF's draft on resumable uploads.
&&	http/google/308/	308 Resume Incomplete	example	Example	The first half of two million bytes is safe.
&'	http/google/308/	308 Resume Incomplete	see-also	See also	The redirects, and what sets 308 apart
&(	http/google/308/	308 Resume Incomplete	faq	FAQ	
`)
