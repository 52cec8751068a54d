sitegenSearch("pd59bf888-10",`!!#O!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
