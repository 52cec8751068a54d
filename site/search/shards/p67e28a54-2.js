sitegenSearch("p67e28a54-2",`!!"H!&	http/429/	429 Too Many Requests	example	Example	The caller may come back in half a minute. The body says which limit was hit.
`)
