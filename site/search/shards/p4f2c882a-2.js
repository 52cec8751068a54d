sitegenSearch("p4f2c882a-2",`!!#X!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
