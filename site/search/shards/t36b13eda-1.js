sitegenSearch("t36b13eda-1",`!!#I!!	Registry and data	registry	Registry and data	Facts in tables that entries are held to.	
#J!!	Sections	sections	Sections	The sections that a catalogue asks of its entries.	
#K!!	Templates	templates	Templates	Mustache templates and their variables.	
#L!!	Waivers	waivers	Waivers	Rules that are lifted without need.	
#M!!	Frequently asked questions	FAQ		
#N!!	1xx Informational	1xx	Informational	The request arrived and the exchange goes on; a final response follows.	
#O!!	2xx Successful	2xx	Successful	The request was received, understood and accepted.	
#P!!	3xx Redirection	3xx	Redirection	The client has to do something more, most often ask somewhere else.	
#Q!!	4xx Client errors	4xx	Client errors	The request cannot be served as it was sent.	
#R!!	5xx Server errors	5xx	Server errors	The server failed on a request that may well be fine.	
#S!!	6xx-9xx Outside HTTP	6xx-9xx	Outside HTTP	HTTP has no such classes. A client should treat an answer of this kind as a server error.	
`)
