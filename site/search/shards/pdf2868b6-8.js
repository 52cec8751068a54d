sitegenSearch("pdf2868b6-8",`!!"-!)	http/302/	302 Found	see-also	See also	How redirects treat the method Authentication
&*	http/302/	302 Found	faq	FAQ	
&+	http/302/	302 Found	does-a-302-harm-the-search-ranking-of-a-page	Does a 302 harm the search ranking of a page?	Not by itself, but it sends another message than 301. Google takes a temporary redirect as a weak signal that the target should stand for the address, and a permanent one as a strong signal (Google Search Central). With a 302 the old address may therefore stay in the results, which is right if it will be in use again. For a move that is final, change it to 301 or 308.
`)
