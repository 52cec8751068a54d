sitegenSearch("p4c737ec8",`!!!|	http/300/	300 Multiple Choices	t7672c065	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#}	http/301/	301 Moved Permanently	t8ec45ebe	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	how-do-i-undo-a-301-that-browsers-have-stored	How do I undo a 301 that browsers have stored?
#~	http/302/	302 Found	t20f77d27	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	does-a-302-harm-the-search-ranking-of-a-page	Does a 302 harm the search ranking of a page?
`)
