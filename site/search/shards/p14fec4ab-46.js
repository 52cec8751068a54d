sitegenSearch("p14fec4ab-46",`!!"H!'	http/429/	429 Too Many Requests	mistakes	Common mistakes	No Retry-After. Every client then guesses, and most guess too short. Forgetting that nginx rejects with 503 by default when limit_req applies. Set limit_req_status 429 (nginx, limit_req_status). Counting by network address alone. A whole office, or a mobile network, may share one. A limit that falls due for all callers at the same second. The rush simply comes a minute later; as advice, use a
&(	http/429/	429 Too Many Requests	caching	Caching	A 429 must not be stored by a cache (RFC 6585, section 4). That is stricter than for most codes: no max-age changes it. If your gateway caches errors, check that this one is excepted, or one caller's limit becomes everybody's.
&)	http/429/	429 Too Many Requests	see-also	See also	Rate limiting, from both sides What to watch in production
&*	http/429/	429 Too Many Requests	faq	FAQ	
`)
