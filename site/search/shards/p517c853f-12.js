sitegenSearch("p517c853f-12",`!!"j!'	http/cloudflare/525/	525 SSL handshake failed (Cloudflare, unofficial)	see-also	See also	Redirect loops and their causes
&(	http/cloudflare/525/	525 SSL handshake failed (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/525/	525 SSL handshake failed (Cloudflare, unofficial)	what-is-the-difference-between-525-and-526	What is the difference between 525 and 526?	With 525 the handshake itself failed. With 526 it went far enough to show a certificate, and Cloudflare rejected that. First repair the connection, then the trust.
`)
