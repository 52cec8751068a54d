sitegenSearch("pcc65887c-7",`!!"Q!&	http/502/	502 Bad Gateway	example	Example	The gateway says that the failure lies behind it, without giving internal host names away.
`)
