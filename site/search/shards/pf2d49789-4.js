sitegenSearch("pf2d49789-4",`!!#L!!	faq/	Frequently asked questions			
`)
