sitegenSearch("p0d159725-1",`!!"a!%	http/cloudflare/522/	522 Connection timed out	what-to-do	What to do	Compare the A and AAAA records with the address that the machine really has. After a move this is the first suspect. Allow all of Cloudflare's ranges, also in the provider's network firewall, which the machine itself cannot see. Watch the handshake on the origin: SYN after SYN without an answer means that a local filter swallows them, or that the queue of new connections is full (ss -ltn, column
&&	http/cloudflare/522/	522 Connection timed out	example	Example	
&'	http/cloudflare/522/	522 Connection timed out	see-also	See also	504, the registered code for a silent server Which clients repeat what
`)
