sitegenSearch("pe88be7a0-12",`!!"5!&	http/401/	401 Unauthorized	example	Example	The request carries no credentials. The challenge tells the client to come back with a bearer token.
`)
