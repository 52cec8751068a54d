sitegenSearch("p55cf7026-9",`!!"1!'	http/306/	306 (Unused) (reserved)	mistakes	Common mistakes	Reviving the draft. A network in which any answer can switch the proxy is one that an attacker can switch. Counting it among the working redirects in a library, with a test like 300 <= status < 309. Name the codes that you follow. Failing on it. In Python 3.11 http.HTTPStatus(306) raises an error, because the enumeration has no such member. Fall back to the class.
&(	http/306/	306 (Unused) (reserved)	caching	Caching	Since no meaning is defined, neither is a rule of its own. Caches have no leave to store it without an explicit lifetime (RFC 9110, section 15.1).
&)	http/306/	306 (Unused) (reserved)	see-also	See also	Redirects All codes on one page
&*	http/306/	306 (Unused) (reserved)	faq	FAQ	
`)
