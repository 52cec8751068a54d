sitegenSearch("p0d159725-10",`!!"d!%	http/cloudflare/525/	525 SSL handshake failed	what-to-do	What to do	Shake hands yourself, with the server name that Cloudflare sends: "Wrong version number" nearly always means that the other side is not speaking TLS. "Handshake failure" points at ciphers or protocol versions; a missing name (-servername left out works, with it fails) at SNI. In nginx the reason stands in the error log once its level is info. As advice: do not escape to the mode Flexible. It
&&	http/cloudflare/525/	525 SSL handshake failed	example	Example	
&'	http/cloudflare/525/	525 SSL handshake failed	see-also	See also	Redirect loops and their causes
`)
