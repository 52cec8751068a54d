sitegenSearch("p596d2a1d-0",`!!!w!)	guide/redirects/	Redirects and the request method	how-long-a-redirect-lives	How long a redirect lives	"Permanent" is a statement about links, not a promise of eternal caching. Without stated freshness, 301 and 308 are kept for a time that nobody has told you, the other three not at all (RFC 9110, section 15.1). A Cache-Control decides for all five, so set one: see caching. To Google, 301 and 308 are a strong signal in favour of the target, and the temporary codes a weak one (Google Search
&*	guide/redirects/	Redirects and the request method	faq	FAQ	
`)
