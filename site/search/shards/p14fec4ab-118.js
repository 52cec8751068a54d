sitegenSearch("p14fec4ab-118",`!!"^!%	http/cloudflare/520/	520 Web server returns an unknown error	what-to-do	What to do	Take Cloudflare out of the picture and ask the origin directly, with the same host name and the same cookies: An empty reply or a reset here too: look for a crash at that second in the logs of the application, and for a module such as return 444 (nginx 444). Fine here: compare. Cloudflare sends from its own addresses, over HTTP/2 if the origin offers it, and keeps connections open. As advice, let
&&	http/cloudflare/520/	520 Web server returns an unknown error	example	Example	Browsers get a page of HTML in place of the one line.
&'	http/cloudflare/520/	520 Web server returns an unknown error	see-also	See also	Finding out which hop answered
`)
