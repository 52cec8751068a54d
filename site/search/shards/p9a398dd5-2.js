sitegenSearch("p9a398dd5-2",`!!"|!!	http/nginx/444/	444 Connection closed without response (nginx, unofficial)			An order in nginx's configuration to hang up without an answer; the client sees no status code at all.
&"	http/nginx/444/	444 Connection closed without response (nginx, unofficial)	meaning	Meaning	444 is not an answer but an instruction: return 444 tells nginx to close the connection and send nothing, not even a status line. The number is one of nginx's own and lives in its source, not in any standard (ngx_http_request.h).
`)
