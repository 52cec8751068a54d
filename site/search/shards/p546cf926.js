sitegenSearch("p546cf926",`!!!x	http/206/	206 Partial Content	t827767b4	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	why-does-a-video-load-with-206-instead-of-200	Why does a video load with 206 instead of 200?
#y	http/207/	207 Multi-Status	ta44b6d67	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	may-i-use-207-for-batches-in-a-json-api	May I use 207 for batches in a JSON API?
#z	http/208/	208 Already Reported	tea3f2238	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#{	http/226/	226 IM Used	td6019afe	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
`)
