sitegenSearch("p14fec4ab-314",`!!#<!&	tools/response-checker/	HTTP response checker	faq	FAQ	
&'	tools/response-checker/	HTTP response checker	does-the-reason-phrase-matter	Does the reason phrase matter?	Not to programs: they go by the number, and HTTP/2 and HTTP/3 have no phrase at all. It matters to people. A phrase that belongs to another code sends whoever reads the log looking in the wrong place.
&(	tools/response-checker/	HTTP response checker	how-do-i-get-the-raw-response	How do I get the raw response?	curl -i https://example.org/ prints head and content, curl -v also the request. In a browser's developer tools, the network panel shows the fields; copy them below a status line.
`)
