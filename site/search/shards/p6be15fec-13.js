sitegenSearch("p6be15fec-13",`!!!{!'	http/102/	102 Processing (deprecated)	mistakes	Common mistakes	Choosing it for its name. "Processing" sounds like the state of a job, but a client cannot keep an interim response and ask again later; 202 is the code for that. Sending it and then nothing. The client goes on waiting, for a 102 ends no exchange. Writing progress into a body. There is none: the message ends with its header section. Sending it over HTTP/1.0, which is forbidden for every 1xx code
&(	http/102/	102 Processing (deprecated)	caching	Caching	A cache looks at final responses only (RFC 9111, section 3), so what counts is the code and the Cache-Control of the message at the end.
&)	http/102/	102 Processing (deprecated)	see-also	See also	Choosing a code for a REST API The five classes
&*	http/102/	102 Processing (deprecated)	faq	FAQ	
`)
