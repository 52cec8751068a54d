sitegenSearch("p0774de4a-15",`!!#T!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
