sitegenSearch("p265c08d1-298",`!!"8!'	http/410/	410 Gone	mistakes	Common mistakes	Sending it for what may return: an article out of stock, a profile that its owner has only hidden. That is a 404, or a 200 that says so. Sending it for addresses that never existed. A 410 claims that something was there once. Giving away that a deleted record existed, to someone who never had access to it. There a 404 tells less. Closing an API version from one day to the next. As advice:
&(	http/410/	410 Gone	caching	Caching	Caches may keep a 410 for a time of their own choosing, since it is heuristically cacheable (RFC 9110, section 15.1). That suits its meaning. Before you send the first one, be sure: a change of mind reaches readers only as their copies expire. A max-age of a day, as above, bounds the damage.
&)	http/410/	410 Gone	see-also	See also	Moved or gone: choosing between redirects How long caches keep an error
&*	http/410/	410 Gone	faq	FAQ	
`)
