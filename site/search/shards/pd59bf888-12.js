sitegenSearch("pd59bf888-12",`!!#Q!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
