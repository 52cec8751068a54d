sitegenSearch("p9a398dd5-12",`!!#!!!	http/nginx/496/	496 SSL Certificate Required (nginx, unofficial)			nginx's inner number for a client that came without the certificate it must show; the client gets a 400.
&"	http/nginx/496/	496 SSL Certificate Required (nginx, unofficial)	meaning	Meaning	ssl_verify_client on makes a client certificate compulsory, and the client sent none. nginx finishes the handshake nevertheless, gives the request the inner code 496, and sends it out as 400 with a page that names the reason (nginx, error processing).
`)
