sitegenSearch("pd3506df1-2",`!!"<!*	http/408/	408 Request Timeout	faq	FAQ	
&+	http/408/	408 Request Timeout	what-is-the-difference-between-408-and-504	What is the difference between 408 and 504?	The direction. A 408 looks towards the client, whose request did not arrive whole. A 504 looks the other way: the request is there, and the server behind the gateway does not answer. So a 408 is a matter of the client's network or of your limits for uploads, and a 504 of slow work. nginx writes the one as "408 Request Time-out" and the other as "504 Gateway Time-out" (nginx source).
`)
