sitegenSearch("t36c5671d",`The request cannot be served as it was sent.`)
