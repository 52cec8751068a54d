sitegenSearch("p9a398dd5-6",`!!"}!!	http/nginx/494/	494 Request Header Too Large (nginx, unofficial)			nginx's inner number for a header line that does not fit its buffers; the client gets a 400.
&"	http/nginx/494/	494 Request Header Too Large (nginx, unofficial)	meaning	Meaning	A header line of the request is longer than one of the buffers in large_client_header_buffers, or all lines together need more buffers than there are. nginx calls this 494 inside, and rewrites the number to 400 before it answers (ngx_http_special_response.c).
`)
