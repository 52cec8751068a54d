sitegenSearch("pf2d49789-7",`!!#O!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
