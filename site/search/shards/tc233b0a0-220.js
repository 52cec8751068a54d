sitegenSearch("tc233b0a0-220",`!!#H!!	Registry and data	registry	Registry and data	Facts in tables that entries are held to.
`)
