sitegenSearch("pd59bf888-11",`!!#P!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
