sitegenSearch("p55071b47-0",`!!"L!'	http/426/	426 Upgrade Required	mistakes	Common mistakes	No Upgrade. It is required, and without it the code is a riddle. Upgrade without Connection. A proxy then passes on a header that was meant for one hop. Blaming the client when the proxy is at fault. If a reverse proxy does not pass Upgrade on, a correct handshake reaches you as a plain GET (nginx, WebSocket proxying). "Please update your app." The phrase fits, the meaning does not.
&(	http/426/	426 Upgrade Required	caching	Caching	What is wrong here is the connection, so the answer is of no use to the next client, which may speak the right protocol. Caches leave it alone as long as it states no freshness (RFC 9110, section 15.1).
&)	http/426/	426 Upgrade Required	see-also	See also	Seeing the whole response with curl What a WebSocket client learns of the code
&*	http/426/	426 Upgrade Required	faq	FAQ	
`)
