sitegenSearch("pf2d49789-8",`!!#P!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
