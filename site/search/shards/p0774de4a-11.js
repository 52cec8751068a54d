sitegenSearch("p0774de4a-11",`!!#P!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
