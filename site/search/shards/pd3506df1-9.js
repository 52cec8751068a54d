sitegenSearch("pd3506df1-9",`!!">!%	http/410/	410 Gone	clients	What clients do	Nobody repeats the request with hope: browsers show the body, libraries report a failure. Crawlers may drop the address. Do not expect more speed from Google than with a 404, for it handles all 4xx codes except 429 alike (Google Search Central). As advice for clients that poll, such as feed readers and webhook senders: take a 410 as the order to unsubscribe.
&&	http/410/	410 Gone	example	Example	The first version of an API is closed. The body names the successor, since people will read it in a log.
`)
