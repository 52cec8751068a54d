sitegenSearch("pab4fbd87-13",`!!"T!)	http/503/	503 Service Unavailable	see-also	See also	Overload and rate limits Monitoring by status code
&*	http/503/	503 Service Unavailable	faq	FAQ	
&+	http/503/	503 Service Unavailable	should-an-overloaded-service-answer-503-or-429	Should an overloaded service answer 503 or 429?	It depends on who is the cause. 429 means: you, the caller, have sent too much; slow down, and others are served meanwhile. 503 means: nobody could be served now, even a caller who sends one request a day. As advice: limit each caller with 429 first, and keep 503 for the moment when the whole service must shed load. The two belong to different graphs as well. A rise in 429 is a matter for the
`)
