sitegenSearch("p1a3f2756-8",`!!"J!&	http/429/	429 Too Many Requests	example	Example	The caller may come back in half a minute. The body says which limit was hit.
`)
