sitegenSearch("p55071b47-5",`!!"M!'	http/428/	428 Precondition Required	mistakes	Common mistakes	Demanding a tag that was never handed out, or a weak one, which If-Match cannot use (RFC 9110, section 13.1.1). A client that answers with If-Match: *. That only says "if it exists", and protects nobody. As advice: let the server refuse it. Forgetting scripts from other origins. They cannot read ETag unless Access-Control-Expose-Headers names it (Fetch, CORS-safelisted response-header name).
&(	http/428/	428 Precondition Required	caching	Caching	A cache must not store it (RFC 6585, section 3), whatever Cache-Control says. Only three other final codes are as strict: 429, 431 and 511.
&)	http/428/	428 Precondition Required	see-also	See also	Versions and conflicts in an API How ETag works
&*	http/428/	428 Precondition Required	faq	FAQ	
`)
