sitegenSearch("pc43c096f",`!!!m	http/101/	101 Switching Protocols	td04647d1	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#n	http/102/	102 Processing	tba451238	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	does-a-102-keep-a-slow-request-from-timing-out	Does a 102 keep a slow request from timing out?
#o	http/103/	103 Early Hints	td52cb810	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#p	http/104/	104 Upload Resumption Supported	t1a27c043	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
`)
