sitegenSearch("pd3506df1-11",`!!">!*	http/410/	410 Gone	faq	FAQ	
&+	http/410/	410 Gone	is-410-better-than-404-for-search-engines	Is 410 better than 404 for search engines?	For Google it makes no difference that you could rely on: its documentation treats all 4xx codes except 429 alike, as a sign that there is nothing at the address (Google Search Central). Send 410 because it is true and because people and other programs read it too. If you do not know whether a page is gone for good, 404 is the right answer (RFC 9110, section 15.5.11).
`)
