sitegenSearch("pd3506df1-0",`!!"<!&	http/408/	408 Request Timeout	example	Example	The header announces 96 bytes. After 27 the line went silent, and the server gives up.
`)
