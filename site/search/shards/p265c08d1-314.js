sitegenSearch("p265c08d1-314",`!!"<!'	http/414/	414 URI Too Long	mistakes	Common mistakes	Keeping the state of a page in its query: filters, a cart, an encoded image. It fits in the office and fails behind the customer's proxy. Passing the present address on as ?next=… at each sign-in. It is encoded once more every time and grows quickly. Raising the limit on your server alone. Every hop has one, and log files cut long lines anyway. Moving the list into the body of a GET. Such a
&(	http/414/	414 URI Too Long	caching	Caching	Of the codes about size this is the only one that is heuristically cacheable (RFC 9110, section 15.1). A copy does little harm, since it answers this one monstrous address. It can still be a nuisance on the day you raise the limit and the old refusal keeps coming; no-store prevents that.
&)	http/414/	414 URI Too Long	see-also	See also	How a redirect becomes a loop Which errors caches keep unasked
&*	http/414/	414 URI Too Long	faq	FAQ	
`)
