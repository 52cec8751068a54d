sitegenSearch("p15e38aa5-2",`!!"6!'	http/402/	402 Payment Required	mistakes	Common mistakes	Counting on generic clients. There is no challenge that they could answer and no dialogue that they would open. The same body for a declined card, an expired plan and an empty account. The three need different reactions, so give each a type of its own. Repeating a declined charge unchanged. As advice: ask the customer first. Checking the bill before the identity. What an account owes is nobody
&(	http/402/	402 Payment Required	caching	Caching	The code is not among those that a cache may keep unasked (RFC 9110, section 15.1). Leave it at that: the answer is out of date the moment the invoice is paid. no-store, as above, says so to every cache on the way.
&)	http/402/	402 Payment Required	see-also	See also	Error bodies that a program can act on Quotas and rate limits
&*	http/402/	402 Payment Required	faq	FAQ	
`)
