sitegenSearch("p265c08d1-256",`!!".!'	http/400/	400 Bad Request	mistakes	Common mistakes	Letting the parser's exception escape. The client then reads 500 and believes that the fault is yours. Sending 400 for every failure, a missing login or record included. Callers must then read prose to learn what to do. An empty body, or the bare words "Bad Request". Name the field or the position. Stopping at the first fault. As advice: report all that were found, so that one correction is
&(	http/400/	400 Bad Request	caching	Caching	A cache may keep a 400 only if the response itself says for how long (RFC 9110, section 15.1). As advice: say nothing, or no-store. A corrected deployment should be visible at once, and faulty requests rarely repeat in a way that a cache could help with.
&)	http/400/	400 Bad Request	see-also	See also	Error bodies that help the caller Choosing a code for a REST API
&*	http/400/	400 Bad Request	faq	FAQ	
`)
