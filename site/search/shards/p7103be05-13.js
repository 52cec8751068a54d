sitegenSearch("p7103be05-13",`!!#P!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
