sitegenSearch("p35c91abc-8",`!!#C!(	tools/response-checker/	HTTP response checker	how-do-i-get-the-raw-response	How do I get the raw response?	curl -i https://example.org/ prints head and content, curl -v also the request. In a browser's developer tools, the network panel shows the fields; copy them below a status line.
`)
