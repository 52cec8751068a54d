sitegenSearch("p0d159725-11",`!!"d!(	http/cloudflare/525/	525 SSL handshake failed	faq	FAQ	
&)	http/cloudflare/525/	525 SSL handshake failed	what-is-the-difference-between-525-and-526	What is the difference between 525 and 526?	With 525 the handshake itself failed. With 526 it went far enough to show a certificate, and Cloudflare rejected that. First repair the connection, then the trust.
`)
