sitegenSearch("p18a1e14b-8",`!!"V!'	http/505/	505 HTTP Version Not Supported	mistakes	Common mistakes	Typing HTTP/2.0 into a text request and expecting HTTP/2. That version is binary, and is agreed on differently. Blaming the version first. Look at the request line: a space in the address is the more frequent cause. Answering 505 to force an encrypted connection. That is a job for a redirect such as 308. Using it to shut out HTTP/1.0. The code is about the first number, and that is 1 either way.
&(	http/505/	505 HTTP Version Not Supported	caching	Caching	The refusal concerns a connection and not the resource. No cache keeps it by default (RFC 9110, section 15.1), and no Cache-Control should say otherwise.
&)	http/505/	505 HTTP Version Not Supported	see-also	See also	Debugging responses The five classes
&*	http/505/	505 HTTP Version Not Supported	faq	FAQ	
`)
