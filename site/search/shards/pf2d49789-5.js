sitegenSearch("pf2d49789-5",`!!#M!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
