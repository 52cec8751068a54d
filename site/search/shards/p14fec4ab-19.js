sitegenSearch("p14fec4ab-19",`!!"A!)	http/421/	421 Misdirected Request	see-also	See also	Following a request from hop to hop Codes whose caching people get wrong
&*	http/421/	421 Misdirected Request	faq	FAQ	
&+	http/421/	421 Misdirected Request	why-do-i-get-421-in-the-browser-and-not-with-curl	Why do I get 421 in the browser and not with curl?	Because curl opens a new connection for each run, and the browser keeps one and reuses it. Look for hosts that share a certificate and an address. Apache sends the code when two of them differ in their TLS settings, and its manual explains what must be equal (Apache, misdirected requests). Three ways out, as advice: give the hosts the same TLS settings, give them separate certificates, or let one
`)
