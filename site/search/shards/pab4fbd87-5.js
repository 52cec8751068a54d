sitegenSearch("pab4fbd87-5",`!!"S!&	http/502/	502 Bad Gateway	example	Example	The gateway says that the failure lies behind it, without giving internal host names away.
`)
