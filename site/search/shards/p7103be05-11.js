sitegenSearch("p7103be05-11",`!!#N!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
