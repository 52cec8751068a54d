sitegenSearch("p9ad86e81-10",`!!#M!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
