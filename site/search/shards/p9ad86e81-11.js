sitegenSearch("p9ad86e81-11",`!!#N!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
