sitegenSearch("tc233b0a0-225",`!!#M!!	1xx Informational	1xx	Informational	The request arrived and the exchange goes on; a final response follows.
`)
