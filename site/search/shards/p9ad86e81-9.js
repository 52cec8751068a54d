sitegenSearch("p9ad86e81-9",`!!#L!!	faq/	Frequently asked questions			
`)
