sitegenSearch("p04601a61-5",`!!#T!!	http/2xx/	2xx Successful			The request was received, understood and accepted.
`)
