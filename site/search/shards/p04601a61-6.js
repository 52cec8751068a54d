sitegenSearch("p04601a61-6",`!!#U!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
