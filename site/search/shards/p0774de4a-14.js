sitegenSearch("p0774de4a-14",`!!#S!!	http/4xx/	4xx Client errors			The request cannot be served as it was sent.
`)
