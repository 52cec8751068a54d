sitegenSearch("td804dbd7-0",`!!#H!!	Registry and data	registry	Registry and data	Facts in tables that entries are held to.	
#I!!	Sections	sections	Sections	The sections that a catalogue asks of its entries.	
#J!!	Templates	templates	Templates	Mustache templates and their variables.	
#K!!	Waivers	waivers	Waivers	Rules that are lifted without need.	
#L!!	Frequently asked questions	FAQ		
#M!!	1xx Informational	1xx	Informational	The request arrived and the exchange goes on; a final response follows.	
#N!!	2xx Successful	2xx	Successful	The request was received, understood and accepted.	
#O!!	3xx Redirection	3xx	Redirection	The client has to do something more, most often ask somewhere else.	
#P!!	4xx Client errors	4xx	Client errors	The request cannot be served as it was sent.	
#Q!!	5xx Server errors	5xx	Server errors	The server failed on a request that may well be fine.	
#R!!	6xx-9xx Outside HTTP	6xx-9xx	Outside HTTP	HTTP has no such classes. A client should treat an answer of this kind as a server error.	
`)
