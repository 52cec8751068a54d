sitegenSearch("tc233b0a0-227",`!!#O!!	3xx Redirection	3xx	Redirection	The client has to do something more, most often ask somewhere else.
`)
