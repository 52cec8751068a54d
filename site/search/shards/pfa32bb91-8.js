sitegenSearch("pfa32bb91-8",`!!#P!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
