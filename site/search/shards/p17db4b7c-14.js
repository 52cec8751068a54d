sitegenSearch("p17db4b7c-14",`!!"x!!	http/nginx/495/	495 SSL Certificate Error			nginx's inner number for a client certificate that failed verification; the client gets a 400.
&"	http/nginx/495/	495 SSL Certificate Error	meaning	Meaning	The server asks its clients for certificates, this client has sent one, and nginx does not accept it: expired, signed by an unknown authority, or revoked. The number exists so that error_page can treat the case apart (nginx, error processing).
&#	http/nginx/495/	495 SSL Certificate Error	when-you-see-it	When you see it	You need ssl_verify_client on or optional for it to occur at all. The TLS handshake succeeds, and the refusal comes as an ordinary page: Why it was refused stands in the error log, and in the variable \$ssl_client_verify:
`)
