sitegenSearch("p0d159725-4",`!!"b!%	http/cloudflare/523/	523 Origin is unreachable	what-to-do	What to do	Read the record as Cloudflare has it, in the dashboard under DNS; a public lookup shows Cloudflare's own addresses instead of the origin's. Then trace the way to that address from a machine in another network: If it ends inside the provider's network, it is the provider's to mend, and Cloudflare asks for exactly this report, made from the origin towards its edge. Visitors can do nothing but come
&&	http/cloudflare/523/	523 Origin is unreachable	example	Example	
&'	http/cloudflare/523/	523 Origin is unreachable	see-also	See also	Debugging from the outside in
`)
