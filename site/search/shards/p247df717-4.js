sitegenSearch("p247df717-4",`!!"z!!	http/nginx/497/	497 HTTP Request Sent to HTTPS Port			nginx's inner number for plain HTTP on a port that speaks TLS; the client gets a 400.
&"	http/nginx/497/	497 HTTP Request Sent to HTTPS Port	meaning	Meaning	A client spoke unencrypted HTTP to a port where nginx expects a TLS handshake. nginx recognises the mistake, files it under 497 so that you can redirect such requests, and otherwise answers 400 (nginx, error processing).
&#	http/nginx/497/	497 HTTP Request Sent to HTTPS Port	when-you-see-it	When you see it	Somebody typed http:// before an address with an explicit port, or a load balancer ends TLS and forwards plain HTTP to port 443: The error log keeps a trace at level info: client sent plain HTTP request to HTTPS port.
`)
