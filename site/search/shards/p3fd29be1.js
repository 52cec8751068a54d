sitegenSearch("p3fd29be1",`!!!u	http/203/	203 Non-Authoritative Information	tb6e03631	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#v	http/204/	204 No Content	t5937e539	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	should-delete-answer-with-204-or-200	Should DELETE answer with 204 or 200?
#w	http/205/	205 Reset Content	td49c623a	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	what-is-the-difference-between-204-and-205	What is the difference between 204 and 205?
`)
