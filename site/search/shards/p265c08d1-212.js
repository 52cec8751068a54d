sitegenSearch("p265c08d1-212",`!!"!!'	http/207/	207 Multi-Status	mistakes	Common mistakes	Stopping at the 2 in front. "Deleted", says the program, and the locked file is still there. Status lines inside that are not status lines. <D:status>423</D:status> is wrong; the version belongs in front of the number (RFC 4918, section 14.28). Interim codes inside, such as 102. RFC 4918 says that they should not be recorded there (RFC 4918, section 13). Answering every request with 207 so that
&(	http/207/	207 Multi-Status	caching	Caching	Explicit freshness would be needed (RFC 9110, section 15.1), and the methods stand in the way as well: HTTP defines caching for GET and HEAD, and in a narrow sense for POST (RFC 9110, section 9.2.3). WebDAV permits keeping results of PROPFIND, with care (RFC 4918, section 9.1).
&)	http/207/	207 Multi-Status	see-also	See also	Choosing a code for a REST API What to watch in production
&*	http/207/	207 Multi-Status	faq	FAQ	
`)
