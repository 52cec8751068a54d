sitegenSearch("p517c853f-6",`!!"i!!	http/cloudflare/524/	524 A timeout occurred (Cloudflare, unofficial)			The origin server accepted the request from Cloudflare and did not answer it in time.
&"	http/cloudflare/524/	524 A timeout occurred (Cloudflare, unofficial)	meaning	Meaning	The TCP connection stands, the request has been acknowledged, and no HTTP response follows within the time that Cloudflare allows for reading. Less often it is the writing that stalls: Cloudflare could not deliver the request's body to the origin within 30 seconds (Cloudflare, error 524).
`)
