sitegenSearch("p517c853f-2",`!!"g!'	http/cloudflare/522/	522 Connection timed out (Cloudflare, unofficial)	see-also	See also	504, the registered code for a silent server Which clients repeat what
&(	http/cloudflare/522/	522 Connection timed out (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/522/	522 Connection timed out (Cloudflare, unofficial)	what-is-the-difference-between-522-and-524	What is the difference between 522 and 524?	522: the network or the operating system of the origin did not respond. 524: it did, and then the web server or the application took too long. For the first, look at firewalls and load; for the second, at slow code.
`)
