sitegenSearch("tc233b0a0-228",`!!#P!!	4xx Client errors	4xx	Client errors	The request cannot be served as it was sent.
`)
