sitegenSearch("p04601a61-8",`!!#W!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
