sitegenSearch("p998f3bc3-15",`!!"N!&	http/501/	501 Not Implemented	example	Example	A client tries SEARCH, a method that exists in a standard but not in this server.
`)
