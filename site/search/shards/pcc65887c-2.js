sitegenSearch("pcc65887c-2",`!!"P!&	http/501/	501 Not Implemented	example	Example	A client tries SEARCH, a method that exists in a standard but not in this server.
`)
