sitegenSearch("p519bb20a-8",`!!#%!*	http/nginx/499/	499 Client Closed Request (nginx, unofficial)	can-a-client-receive-a-499	Can a client receive a 499?	Not from nginx: we tried return 499, and nginx closed the connection without a word. Some gateways do send it, because Google's list of RPC codes maps a cancelled call to it (google.rpc.Code).
`)
