sitegenSearch("pd59bf888-13",`!!#R!!	http/5xx/	5xx Server errors			The server failed on a request that may well be fine.
`)
