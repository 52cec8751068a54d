sitegenSearch("pf2d49789-9",`!!#Q!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
