sitegenSearch("p17105a8d-6",`!!"P!(	http/451/	451 Unavailable For Legal Reasons	caching	Caching	A 451 is cacheable by default (RFC 7725, section 3), which RFC 9111 calls heuristically cacheable: a cache may choose a lifetime of its own (RFC 9111, section 4.2.2). The list of examples in RFC 9110 does not contain it, since the code is defined elsewhere. Google's Cloud CDN keeps it for 120 seconds where negative caching is on (Google Cloud, negative caching). That is fine where nobody may see
&)	http/451/	451 Unavailable For Legal Reasons	see-also	See also	The errors that caches keep unasked Refusing, and saying why
&*	http/451/	451 Unavailable For Legal Reasons	faq	FAQ	
`)
