sitegenSearch("pfe95e726-4",`!!#W!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
