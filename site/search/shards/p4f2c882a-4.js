sitegenSearch("p4f2c882a-4",`!!#Z!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
