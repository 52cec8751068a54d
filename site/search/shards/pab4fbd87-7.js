sitegenSearch("pab4fbd87-7",`!!"S!)	http/502/	502 Bad Gateway	see-also	See also	Which hop failed: debugging through a proxy Server errors on a dashboard
&*	http/502/	502 Bad Gateway	faq	FAQ	
&+	http/502/	502 Bad Gateway	what-is-the-difference-between-502-503-and-504	What is the difference between 502, 503 and 504?	All three can come from a proxy, and they tell what it saw. With 502 there was an answer, and it was unusable or broke off. With 504 there was none within the time allowed. 503 says that a server cannot take the request at present, because of load or maintenance; it is the only one of the three that an origin server sends about itself. So look at different things. For 502, has the process behind
`)
