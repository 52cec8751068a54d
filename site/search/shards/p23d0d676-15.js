sitegenSearch("p23d0d676-15",`!!#R!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
