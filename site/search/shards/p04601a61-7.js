sitegenSearch("p04601a61-7",`!!#V!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
