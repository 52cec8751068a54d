sitegenSearch("p0d159725-2",`!!"a!(	http/cloudflare/522/	522 Connection timed out	faq	FAQ	
&)	http/cloudflare/522/	522 Connection timed out	what-is-the-difference-between-522-and-524	What is the difference between 522 and 524?	522: the network or the operating system of the origin did not respond. 524: it did, and then the web server or the application took too long. For the first, look at firewalls and load; for the second, at slow code.
`)
