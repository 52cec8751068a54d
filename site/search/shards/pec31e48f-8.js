sitegenSearch("pec31e48f-8",`!!"G!(	http/421/	421 Misdirected Request	caching	Caching	RFC 7540, which introduced the code, called it cacheable by default (RFC 7540, section 9.1.2). RFC 9110 withdrew that, because the answer is about a connection and not about the resource (RFC 9110, appendix B.3). Older software may still follow the first rule, and in Google's Cloud CDN the code is among those for which a lifetime can be configured (Google Cloud, negative caching policy). So say
&)	http/421/	421 Misdirected Request	see-also	See also	Following a request from hop to hop Codes whose caching people get wrong
&*	http/421/	421 Misdirected Request	faq	FAQ	
`)
