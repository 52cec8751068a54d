sitegenSearch("pf2d49789-6",`!!#N!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
