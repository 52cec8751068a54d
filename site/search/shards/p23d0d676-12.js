sitegenSearch("p23d0d676-12",`!!#O!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
