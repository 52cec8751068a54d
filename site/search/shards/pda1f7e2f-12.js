sitegenSearch("pda1f7e2f-12",`!!#,!(	http/twitter/420/	420 Enhance Your Calm (Twitter, unofficial)	faq	FAQ	
&)	http/twitter/420/	420 Enhance Your Calm (Twitter, unofficial)	is-420-enhance-your-calm-a-real-http-status-code	Is 420 Enhance Your Calm a real HTTP status code?	It was really sent, by Twitter, and it was never registered. The IANA registry has no 420, so the number is free for anybody, which is the reason why several owners use it for different things.
`)
