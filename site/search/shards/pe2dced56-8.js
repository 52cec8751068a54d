sitegenSearch("pe2dced56-8",`!!"e!!	http/cloudflare/520/	520 Web server returns an unknown error (Cloudflare, unofficial)			Cloudflare reached the origin server and could not make sense of what came back.
&"	http/cloudflare/520/	520 Web server returns an unknown error (Cloudflare, unofficial)	meaning	Meaning	The connection to the origin worked, but the response was empty, broken or otherwise not one that Cloudflare could pass on. It is the code for whatever has none of its own, where other proxies say 502 (Cloudflare, error 520).
`)
