sitegenSearch("tc233b0a0-226",`!!#N!!	2xx Successful	2xx	Successful	The request was received, understood and accepted.
`)
