sitegenSearch("p3e8759ee-15",`!!"L!&	http/429/	429 Too Many Requests	example	Example	The caller may come back in half a minute. The body says which limit was hit.
`)
