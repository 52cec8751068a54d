sitegenSearch("p50dcbfdc-12",`!!"Z!'	http/510/	510 Not Extended (deprecated)	mistakes	Common mistakes	Reading "extended" as "prolonged", for instance for a subscription that has run out. As advice, that is 403, or 402 where you have agreed on it with your clients. Taking it for the general form of "header missing". The code belonged to extensions declared in Man, and to nothing else. Looking for a standard list of what is missing. How the server informs the client was left open.
&(	http/510/	510 Not Extended (deprecated)	caching	Caching	There was no permission to keep it unasked, and there is none now (RFC 9110, section 15.1).
&)	http/510/	510 Not Extended (deprecated)	see-also	See also	Error bodies The five classes
`)
