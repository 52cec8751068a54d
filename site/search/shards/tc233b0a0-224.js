sitegenSearch("tc233b0a0-224",`!!#L!!	Frequently asked questions	FAQ	
`)
