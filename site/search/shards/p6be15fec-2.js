sitegenSearch("p6be15fec-2",`!!!y!'	http/100/	100 Continue	mistakes	Common mistakes	A hand-written client that takes the 100 for the answer. It then reads the real status line as if it were a body. Checking credentials, size or media type after reading the body. By then the upload has been paid for. Counting on an early refusal by an application behind a proxy that sends the 100 by itself. Let the proxy check what it can, such as the size. Sending Expect: 100-continue with a
&(	http/100/	100 Continue	caching	Caching	Nothing is stored: a cache keeps final responses only (RFC 9111, section 3). Whether this exchange leaves anything in a cache depends on the response that ends it.
&)	http/100/	100 Continue	see-also	See also	The five classes Debugging responses
&*	http/100/	100 Continue	faq	FAQ	
`)
