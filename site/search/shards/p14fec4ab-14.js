sitegenSearch("p14fec4ab-14",`!!"@!'	http/418/	418 (Unused)	mistakes	Common mistakes	Hiding a block behind it. Whoever is blocked by mistake looks for a fault in their own program, searches the web and finds jokes. Counting on the number. RFC 9110 says that it can be given a new meaning if future circumstances require it (RFC 9110, section 15.5.19). Testing how your client handles unknown codes with it. Libraries have it built in; take a number that really is free. Calling it
&(	http/418/	418 (Unused)	caching	Caching	A reserved code gets no special treatment: it is not on the list of those that may be kept unasked (RFC 9110, section 15.1), and a max-age would count. Tea is better fresh.
&)	http/418/	418 (Unused)	see-also	See also	What clients make of unknown codes Rate limits, the regular way to slow robots down
&*	http/418/	418 (Unused)	faq	FAQ	
`)
