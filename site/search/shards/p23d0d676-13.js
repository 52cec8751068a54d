sitegenSearch("p23d0d676-13",`!!#P!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
