sitegenSearch("p517c853f-9",`!!"i!'	http/cloudflare/524/	524 A timeout occurred (Cloudflare, unofficial)	see-also	See also	Long work in a REST API
&(	http/cloudflare/524/	524 A timeout occurred (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/524/	524 A timeout occurred (Cloudflare, unofficial)	how-do-i-raise-cloudflares-timeout-for-error-524	How do I raise Cloudflare's timeout for error 524?	On the Enterprise plan, with the zone setting proxy_read_timeout or with a cache rule. On the others the value is fixed. A limit for writing exists besides, and that one is fixed for everybody.
`)
