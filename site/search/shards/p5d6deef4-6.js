sitegenSearch("p5d6deef4-6",`!!"P!&	http/501/	501 Not Implemented	example	Example	A client tries SEARCH, a method that exists in a standard but not in this server.
`)
