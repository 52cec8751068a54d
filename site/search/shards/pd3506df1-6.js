sitegenSearch("pd3506df1-6",`!!"=!(	http/409/	409 Conflict	caching	Caching	Only explicit freshness would make a 409 cacheable (RFC 9110, section 15.1), and responses to PUT and DELETE are not cacheable in any case (RFC 9110, section 9.3.4 and RFC 9110, section 9.3.5). As advice: leave it so, for the answer describes a moment. A cached copy of the record itself survives a 409. An unsafe request makes caches drop what they hold only when its answer is no error (RFC 9111,
&)	http/409/	409 Conflict	see-also	See also	Conflicts and validation in a REST API What belongs in an error body
&*	http/409/	409 Conflict	faq	FAQ	
`)
