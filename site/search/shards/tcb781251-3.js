sitegenSearch("tcb781251-3",`!!#O!!	Links	links	Links	Links that lead nowhere or not where their text says.	
#P!!	Tables of codes and diagrams	made	Tables of codes and diagrams	Fences that a table or a drawing takes the place of.	
#Q!!	Registry and data	registry	Registry and data	Facts in tables that entries are held to.	
#R!!	Sections	sections	Sections	The sections that a catalogue asks of its entries.	
#S!!	Templates	templates	Templates	Mustache templates and their variables.	
#T!!	Waivers	waivers	Waivers	Rules that are lifted without need.	
#U!!	Frequently asked questions	FAQ		
#V!!	1xx Informational	1xx	Informational	The request arrived and the exchange goes on; a final response follows.	
#W!!	2xx Successful	2xx	Successful	The request was received, understood and accepted.	
#X!!	3xx Redirection	3xx	Redirection	The client has to do something more, most often ask somewhere else.	
#Y!!	4xx Client errors	4xx	Client errors	The request cannot be served as it was sent.	
#Z!!	5xx Server errors	5xx	Server errors	The server failed on a request that may well be fine.	
#[!!	6xx-9xx Outside HTTP	6xx-9xx	Outside HTTP	HTTP has no such classes. A client should treat an answer of this kind as a server error.	
`)
