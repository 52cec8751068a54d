sitegenSearch("p14fd591c",`!!!q	http/200/	200 OK	t7d4ea52c	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	may-an-api-answer-an-error-with-200	May an API answer an error with 200?
#r	http/201/	201 Created	t9490e3c9	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	should-a-post-answer-200-or-201	Should a POST answer 200 or 201?
#s	http/202/	202 Accepted	tc0afb218	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	when-should-i-use-202-accepted	When should I use 202 Accepted?
#t	http/203/	203 Non-Authoritative Information	tf4ee1e7b	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
`)
