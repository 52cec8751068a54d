sitegenSearch("p04601a61-4",`!!#S!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
