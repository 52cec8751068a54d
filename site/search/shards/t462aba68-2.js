sitegenSearch("t462aba68-2",`!!#M!!	Tables of codes and diagrams	made	Tables of codes and diagrams	Fences that a table or a drawing takes the place of.	
#N!!	Registry and data	registry	Registry and data	Facts in tables that entries are held to.	
#O!!	Sections	sections	Sections	The sections that a catalogue asks of its entries.	
#P!!	Templates	templates	Templates	Mustache templates and their variables.	
#Q!!	Waivers	waivers	Waivers	Rules that are lifted without need.	
#R!!	Frequently asked questions	FAQ		
#S!!	1xx Informational	1xx	Informational	The request arrived and the exchange goes on; a final response follows.	
#T!!	2xx Successful	2xx	Successful	The request was received, understood and accepted.	
#U!!	3xx Redirection	3xx	Redirection	The client has to do something more, most often ask somewhere else.	
#V!!	4xx Client errors	4xx	Client errors	The request cannot be served as it was sent.	
#W!!	5xx Server errors	5xx	Server errors	The server failed on a request that may well be fine.	
#X!!	6xx-9xx Outside HTTP	6xx-9xx	Outside HTTP	HTTP has no such classes. A client should treat an answer of this kind as a server error.	
`)
