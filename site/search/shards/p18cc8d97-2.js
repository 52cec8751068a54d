sitegenSearch("p18cc8d97-2",`!!"3!&	http/401/	401 Unauthorized	example	Example	The request carries no credentials. The challenge tells the client to come back with a bearer token.
`)
