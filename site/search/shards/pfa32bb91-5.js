sitegenSearch("pfa32bb91-5",`!!#M!!	http/1xx/	1xx Informational			The request arrived and the exchange goes on; a final response follows.
`)
