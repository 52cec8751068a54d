sitegenSearch("p18a1e14b-3",`!!"U!(	http/504/	504 Gateway Timeout	caching	Caching	A 504 is reused only if it carries explicit freshness (RFC 9110, section 15.1). Caches also write this code themselves: one that holds an outdated response marked must-revalidate and cannot reach the origin must answer with an error, and that should be a 504 unless another fits better (RFC 9111, section 5.2.2.2). So a 504 from a cache may mean that the origin is out of reach altogether, not that
&)	http/504/	504 Gateway Timeout	see-also	See also	Timeouts, hop by hop Long work in a REST API
&*	http/504/	504 Gateway Timeout	faq	FAQ	
`)
