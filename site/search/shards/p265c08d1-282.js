sitegenSearch("p265c08d1-282",`!!"4!'	http/406/	406 Not Acceptable	mistakes	Common mistakes	Comparing Accept as a string. application/* includes JSON, and so does text/csv;q=0.5, */*;q=0.1. Sending it because Accept is missing. Without the header, every form is welcome (RFC 9110, section 12.4.1). Turning a 404 into a 406, because the error page exists only as HTML. As advice: send the error in the form you have. An empty body. The caller cannot guess which form would have worked.
&(	http/406/	406 Not Acceptable	caching	Caching	A cache keeps a 406 only if it states its freshness (RFC 9110, section 15.1). Whoever does that must not forget Vary: a kept response is then used only for requests in which the headers named there are the same (RFC 9111, section 4.1). Without it, one fussy client closes the address to all.
&)	http/406/	406 Not Acceptable	see-also	See also	Media types in a REST API What Vary and the other headers do in a cache
&*	http/406/	406 Not Acceptable	faq	FAQ	
`)
