sitegenSearch("pda1f7e2f-11",`!!#,!%	http/twitter/420/	420 Enhance Your Calm (Twitter, unofficial)	what-to-do	What to do	Handle it like a 429. What a Twitter employee advised in 2011 is still right: wait 30 seconds, double the pause as long as the code persists, and add a random part. If there is a Retry-After, it wins. Do not send 420 from anything new. Clients, gateways and curl --retry know 429 and act on it; to them 420 is just some 4xx.
&&	http/twitter/420/	420 Enhance Your Calm (Twitter, unofficial)	example	Example	
&'	http/twitter/420/	420 Enhance Your Calm (Twitter, unofficial)	see-also	See also	Backing off, with code
`)
