sitegenSearch("p55071b47-9",`!!"N!&	http/429/	429 Too Many Requests	example	Example	The caller may come back in half a minute. The body says which limit was hit.
`)
