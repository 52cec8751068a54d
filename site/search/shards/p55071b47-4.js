sitegenSearch("p55071b47-4",`!!"M!&	http/428/	428 Precondition Required	example	Example	The client wants to save an article without saying which version it has read. With the tag it works:
`)
