sitegenSearch("pec31e48f-2",`!!"F!(	http/418/	418 (Unused) (reserved)	caching	Caching	A reserved code gets no special treatment: it is not on the list of those that may be kept unasked (RFC 9110, section 15.1), and a max-age would count. Tea is better fresh.
&)	http/418/	418 (Unused) (reserved)	see-also	See also	What clients make of unknown codes Rate limits, the regular way to slow robots down
&*	http/418/	418 (Unused) (reserved)	faq	FAQ	
`)
