sitegenSearch("pdf2868b6-0",`!!",!&	http/301/	301 Moved Permanently	example	Example	The short body is for the rare client that does not follow. The max-age keeps the redirect for a day, not for an unknown time.
`)
