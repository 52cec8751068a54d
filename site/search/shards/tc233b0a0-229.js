sitegenSearch("tc233b0a0-229",`!!#Q!!	5xx Server errors	5xx	Server errors	The server failed on a request that may well be fine.
`)
