sitegenSearch("p9b2c7283-4",`!!"T!(	http/510/	510 Not Extended	caching	Caching	There was no permission to keep it unasked, and there is none now (RFC 9110, section 15.1).
&)	http/510/	510 Not Extended	see-also	See also	Error bodies The five classes
`)
