sitegenSearch("pf599fa8c-11",`!!"L!&	http/429/	429 Too Many Requests	example	Example	The caller may come back in half a minute. The body says which limit was hit.
`)
