sitegenSearch("p23d0d676-14",`!!#Q!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
