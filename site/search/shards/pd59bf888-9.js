sitegenSearch("pd59bf888-9",`!!#N!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
