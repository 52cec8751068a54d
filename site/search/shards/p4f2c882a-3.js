sitegenSearch("p4f2c882a-3",`!!#Y!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
