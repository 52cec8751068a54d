sitegenSearch("p265c08d1-302",`!!"9!'	http/411/	411 Length Required	mistakes	Common mistakes	Counting characters. The header counts bytes, and a ü in UTF-8 is two. Compressing the body after its length was computed. Sending both Content-Length and Transfer-Encoding. That is forbidden (RFC 9112, section 6.2), and servers may refuse it as an attempt to smuggle a second request. Leaving the header out of a POST without a body. Content-Length: 0 is the clear way to say "nothing".
&(	http/411/	411 Length Required	caching	Caching	Nearly all of these responses answer a PUT or a POST. A response to PUT is never cacheable (RFC 9110, section 9.3.4), and one to POST needs stated freshness and a matching Content-Location (RFC 9110, section 9.3.3). In short: no cache will hold it.
&)	http/411/	411 Length Required	see-also	See also	Requests with a body in a REST API Seeing what was really sent
&*	http/411/	411 Length Required	faq	FAQ	
`)
