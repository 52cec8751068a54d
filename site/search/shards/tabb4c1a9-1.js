sitegenSearch("tabb4c1a9-1",`!!#K!!	Registry and data	registry	Registry and data	Facts in tables that entries are held to.	
#L!!	Sections	sections	Sections	The sections that a catalogue asks of its entries.	
#M!!	Templates	templates	Templates	Mustache templates and their variables.	
#N!!	Waivers	waivers	Waivers	Rules that are lifted without need.	
#O!!	Frequently asked questions	FAQ		
#P!!	1xx Informational	1xx	Informational	The request arrived and the exchange goes on; a final response follows.	
#Q!!	2xx Successful	2xx	Successful	The request was received, understood and accepted.	
#R!!	3xx Redirection	3xx	Redirection	The client has to do something more, most often ask somewhere else.	
#S!!	4xx Client errors	4xx	Client errors	The request cannot be served as it was sent.	
#T!!	5xx Server errors	5xx	Server errors	The server failed on a request that may well be fine.	
#U!!	6xx-9xx Outside HTTP	6xx-9xx	Outside HTTP	HTTP has no such classes. A client should treat an answer of this kind as a server error.	
`)
