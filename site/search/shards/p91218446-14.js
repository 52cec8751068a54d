sitegenSearch("p91218446-14",`!!"u!%	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)	what-to-do	What to do	Link checkers: take 999 from this host as "cannot tell", neither good nor broken, or leave the host out: Programs that want data: do not try to get round it. Use LinkedIn's API, or let people send their export. Your own bot protection: send 403, or 429 with Retry-After. Both can be understood without a search engine.
&&	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)	example	Example	
&'	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)	see-also	See also	Polite crawling, seen from the server
`)
