sitegenSearch("p7103be05-10",`!!#M!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
