sitegenSearch("pab4fbd87-0",`!!"R!&	http/501/	501 Not Implemented	example	Example	A client tries SEARCH, a method that exists in a standard but not in this server.
`)
