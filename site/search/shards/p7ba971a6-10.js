sitegenSearch("p7ba971a6-10",`!!"'!)	http/206/	206 Partial Content	see-also	See also	Caching by status code Debugging responses
&*	http/206/	206 Partial Content	faq	FAQ	
&+	http/206/	206 Partial Content	why-does-a-video-load-with-206-instead-of-200	Why does a video load with 206 instead of 200?	Because the player asked for a part. It sends Range: bytes=0- to find out whether the server can deliver parts, and later jumps to where the viewer wants to be, without loading what lies between. The 206 says yes, and Content-Range tells the whole length (RFC 9110, section 14.4). So the code is a good sign. A server that answers with 200 each time makes the viewer wait when jumping.
`)
