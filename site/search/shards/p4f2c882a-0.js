sitegenSearch("p4f2c882a-0",`!!#V!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
