sitegenSearch("pfb063df9-2",`!!!|!'	http/103/	103 Early Hints	mistakes	Common mistakes	Putting headers into the hint only. Clients must not let a 103 change how the final response is processed (RFC 8297, section 2); whatever matters has to be in the final one too. Hinting at half the site. Each preload competes with the page itself. As advice: name the two or three files without which nothing can be shown. Preloading a file under another address than the page uses, such as an old
&(	http/103/	103 Early Hints	caching	Caching	The hint itself is never stored, since caches keep final responses only (RFC 9111, section 3). The files that it makes the browser load are ordinary responses, and each is cached by its own headers. A cached page needs no hint at all: it is there already.
&)	http/103/	103 Early Hints	see-also	See also	The five classes Caching by status code
&*	http/103/	103 Early Hints	faq	FAQ	
`)
