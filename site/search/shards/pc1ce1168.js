sitegenSearch("pc1ce1168",`!!!x	http/207/	207 Multi-Status	td180f36a	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	may-i-use-207-for-batches-in-a-json-api	May I use 207 for batches in a JSON API?
#y	http/208/	208 Already Reported	tcabf3d97	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#z	http/226/	226 IM Used	t7a5d6ad7	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#{	http/300/	300 Multiple Choices	t7f8f1a78	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
`)
