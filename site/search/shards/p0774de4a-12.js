sitegenSearch("p0774de4a-12",`!!#Q!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
