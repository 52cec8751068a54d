sitegenSearch("pfe95e726-3",`!!#V!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
