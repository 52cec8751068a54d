sitegenSearch("p0774de4a-13",`!!#R!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
