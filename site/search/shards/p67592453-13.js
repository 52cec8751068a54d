sitegenSearch("p67592453-13",`!!#&!&	http/twitter/420/	420 Enhance Your Calm	example	Example	
&'	http/twitter/420/	420 Enhance Your Calm	see-also	See also	Backing off, with code
&(	http/twitter/420/	420 Enhance Your Calm	faq	FAQ	
&)	http/twitter/420/	420 Enhance Your Calm	is-420-enhance-your-calm-a-real-http-status-code	Is 420 Enhance Your Calm a real HTTP status code?	It was really sent, by Twitter, and it was never registered. The IANA registry has no 420, so the number is free for anybody, which is the reason why several owners use it for different things.
`)
