sitegenSearch("p4f2c882a-1",`!!#W!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
