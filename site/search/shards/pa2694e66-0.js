sitegenSearch("pa2694e66-0",`!!"B!)	http/414/	414 URI Too Long	see-also	See also	How a redirect becomes a loop Which errors caches keep unasked
&*	http/414/	414 URI Too Long	faq	FAQ	
&+	http/414/	414 URI Too Long	how-long-may-a-url-be	How long may a URL be?	No standard sets a limit. RFC 9110 recommends that everybody supports at least 8000 bytes (RFC 9110, section 4.1). Real limits begin lower: request filtering in IIS allows a query 2048 bytes by default (Microsoft, requestLimits). As advice: stay below 2000 bytes if your addresses are to work everywhere, and take a POST for whatever needs more.
`)
