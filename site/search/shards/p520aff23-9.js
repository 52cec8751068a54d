sitegenSearch("p520aff23-9",`!!"L!&	http/501/	501 Not Implemented	example	Example	A client tries SEARCH, a method that exists in a standard but not in this server.
`)
