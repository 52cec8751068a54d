sitegenSearch("pd4b93d64-14",`!!"_!%	http/cloudflare/521/	521 Web server is down	what-to-do	What to do	On the origin, see who listens, and whether the firewall has an opinion about Cloudflare's address ranges: This server answers itself and nobody else. Bind it to the public address, or to all. Never rate-limit or ban by the address of the connection behind a CDN; restore the visitor's address from CF-Connecting-IP first, and trust that header only from the ranges above. A caller of an API should
&&	http/cloudflare/521/	521 Web server is down	example	Example	
&'	http/cloudflare/521/	521 Web server is down	see-also	See also	What a refused connection looks like
`)
