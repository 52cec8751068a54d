sitegenSearch("pe2dced56-15",`!!"g!!	http/cloudflare/522/	522 Connection timed out (Cloudflare, unofficial)			Cloudflare's packets to the origin server went unanswered until time ran out.
&"	http/cloudflare/522/	522 Connection timed out (Cloudflare, unofficial)	meaning	Meaning	TCP between Cloudflare and the origin did not come about, or broke down in silence. Two limits lead here: no SYN+ACK within 19 seconds of the SYN, or no acknowledgement of the request within 90 seconds of an established connection (Cloudflare, error 522).
`)
