sitegenSearch("p027f3edb-0",`!!"k!'	http/cloudflare/526/	526 Invalid SSL certificate (Cloudflare, unofficial)	see-also	See also	Alerts for what is about to fail
&(	http/cloudflare/526/	526 Invalid SSL certificate (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/526/	526 Invalid SSL certificate (Cloudflare, unofficial)	how-do-i-fix-cloudflare-error-526	How do I fix Cloudflare error 526?	Put a certificate on the origin that names the site, has not ended, and comes from an authority that Cloudflare trusts; its own Origin CA is one of them. Send the intermediate certificate along. Your browser may show a green lock all the while: what it sees is Cloudflare's certificate, and the trouble is on the other side.
`)
