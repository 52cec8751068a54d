sitegenSearch("p0d159725-13",`!!"e!%	http/cloudflare/526/	526 Invalid SSL certificate	what-to-do	What to do	Read four things: the end date, the issuer, the names, and whether the intermediate certificate was sent along. Then renew, or install a certificate from Cloudflare's own Origin CA, which lasts for years and is trusted by Cloudflare alone. Stepping back to Full hides the error, and it does so by no longer checking whom Cloudflare talks to. Use it for the minutes that the repair takes. Watch the
&&	http/cloudflare/526/	526 Invalid SSL certificate	example	Example	
&'	http/cloudflare/526/	526 Invalid SSL certificate	see-also	See also	Alerts for what is about to fail
`)
