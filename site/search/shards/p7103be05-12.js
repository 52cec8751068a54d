sitegenSearch("p7103be05-12",`!!#O!!	http/3xx/	3xx Redirection			The client has to do something more, most often ask somewhere else.
`)
