sitegenSearch("p517c853f-13",`!!"k!!	http/cloudflare/526/	526 Invalid SSL certificate (Cloudflare, unofficial)			Cloudflare does not trust the certificate that the origin server shows.
&"	http/cloudflare/526/	526 Invalid SSL certificate (Cloudflare, unofficial)	meaning	Meaning	In the mode Full (strict) Cloudflare checks the origin's certificate as a browser would, and here the check failed: expired, revoked, signed by an unknown authority, or made out to another name (Cloudflare, error 526).
`)
