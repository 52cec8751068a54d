sitegenSearch("p380ce9a3-11",`!!"@!(	http/418/	418 (Unused)	caching	Caching	A reserved code gets no special treatment: it is not on the list of those that may be kept unasked (RFC 9110, section 15.1), and a max-age would count. Tea is better fresh.
&)	http/418/	418 (Unused)	see-also	See also	What clients make of unknown codes Rate limits, the regular way to slow robots down
&*	http/418/	418 (Unused)	faq	FAQ	
&+	http/418/	418 (Unused)	is-418-im-a-teapot-a-real-status-code	Is 418 I'm a teapot a real status code?	It is registered, but as reserved and without a meaning. The phrase belongs to RFC 2324, and that describes another protocol. In 2017 Mark Nottingham, later an editor of RFC 9110, asked Node.js to remove the code, because it occupies a number that HTTP might need (Node.js, issue 14644). Many protested, and it stayed. RFC 9110 drew the conclusion in 2022: the joke has spread too far for the number
`)
