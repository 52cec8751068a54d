sitegenSearch("pbc74c10b",`!!!q	http/104/	104 Upload Resumption Supported	t8535fb46	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also
#r	http/200/	200 OK	t137e8959	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	may-an-api-answer-an-error-with-200	May an API answer an error with 200?
#s	http/201/	201 Created	t201fe6e0	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	should-a-post-answer-200-or-201	Should a POST answer 200 or 201?
#t	http/202/	202 Accepted	t3296485d	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	when-should-i-use-202-accepted	When should I use 202 Accepted?
`)
