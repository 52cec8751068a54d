sitegenSearch("pfe95e726-1",`!!#T!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
