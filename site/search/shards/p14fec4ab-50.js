sitegenSearch("p14fec4ab-50",`!!"I!'	http/431/	431 Request Header Fields Too Large	mistakes	Common mistakes	Raising the limit and leaving the cause. The next proxy has a limit too, and the cookies go on growing. Keeping a basket or a session in cookies. Store it on the server, and put only its number into the cookie. Setting cookies for example.com that only shop.example.com needs. Every other host gets them as well. An error page that says "something went wrong". Only the reader can delete the
&(	http/431/	431 Request Header Fields Too Large	caching	Caching	Caches must not store it (RFC 6585, section 5). The reason is plain: the trouble is in one person's headers, and everybody else's request for the address is in order.
&)	http/431/	431 Request Header Fields Too Large	see-also	See also	Taking headers away until it works What a rise of this code means
&*	http/431/	431 Request Header Fields Too Large	faq	FAQ	
`)
