sitegenSearch("p23d0d676-11",`!!#N!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
