sitegenSearch("p14fec4ab-78",`!!"O!)	http/504/	504 Gateway Timeout	see-also	See also	Timeouts, hop by hop Long work in a REST API
&*	http/504/	504 Gateway Timeout	faq	FAQ	
&+	http/504/	504 Gateway Timeout	how-do-i-fix-a-504-gateway-time-out-from-nginx	How do I fix a 504 Gateway Time-out from nginx?	That page means that the server behind nginx did not answer within proxy_read_timeout (or fastcgi_read_timeout for PHP), which is 60 seconds unless you changed it (nginx, proxy_read_timeout). Look into the error log for "upstream timed out" and note the address. Call that address past nginx and measure. If it is slow there too, find the query or the foreign service that it waits for. If it is
`)
